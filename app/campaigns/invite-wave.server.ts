import { getDistrict } from "~/districts/get-district.server";
import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, type Scope, transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { ensureAddresses } from "./address.db.server";
import type { Addressee } from "./addressee";
import { listMailedAddresses } from "./addressee.db.server";
import { type AskedWave, findAskedWave, lockWave, markInvited } from "./asked-wave.db.server";
import type { Asking } from "./asking";
import type { Placed } from "./cells";
import { insertInvitations } from "./invitation.db.server";
import { type InvitationChoice, mayChoose } from "./invitations/invitation-choice";
import { placeAsked } from "./invitations/place-asked.server";
import { NOW, type Occasion } from "./planned/planned-mailing";
import { renderWaveMails } from "./render-wave-mails.server";
import { type Started, startCampaign } from "./start-campaign.server";

export type Invited =
  | ({ ok: true } & Counts & Started)
  | { ok: false; reason: "no_such_wave" | "closed" | "nobody" | "not_open" | "whole_audiences" };

/**
 * `withReminder` came later to an address that was mailed: their link is in its next reminder. `otherwise` are
 * reached by letter or telephone. `held` were not asked, since an anonymous wave would have set them apart.
 */
type Counts = { invited: number; held: number; withReminder: number; otherwise: number };

const MINUTES_5 = 300_000;

/**
 * Asks everybody on the list whom the wave has not asked yet, or of them only the chosen: one invitation per
 * person and audience, one mail per address and wave. `not_open` where what it was planned for is started or
 * called off by now.
 */
export async function inviteWave(
  caller: Caller,
  waveId: string,
  asking: Asking,
  services: Services,
  occasion: Occasion = NOW,
  choice: InvitationChoice = null,
): Promise<Invited> {
  const wave = await transaction(caller, (scope) => findAskedWave(scope, waveId));
  if (!wave) return { ok: false, reason: "no_such_wave" };
  if (wave.isClosed) return { ok: false, reason: "closed" };
  if (!mayChoose(choice, wave.mode)) return { ok: false, reason: "whole_audiences" };
  const district = await getDistrict(caller);
  const content = await renderWaveMails("invitation", district, wave, asking, services.env.APP_URL);
  return transaction(
    caller,
    async (scope) => {
      const isInvited = await lockWave(scope, waveId);
      if (!(await occasion.isOpen(scope))) return { ok: false, reason: "not_open" };
      const people = { asking, choice };
      const { addressees, held } = await invite(scope, wave, people, services.secrets.link);
      if (addressees.length === 0 && !isInvited) return { ok: false, reason: "nobody" };
      await markInvited(scope, waveId);
      const mailed = await listMailedAddresses(scope, waveId);
      const byMail = addressees.filter((one) => one.byMail);
      const toMail = byMail.filter(({ addressId }) => !mailed.has(addressId));
      const campaign = { kind: "invitation", waveId, content } as const;
      const started = await startCampaign(scope, district, campaign, toMail);
      await occasion.markStarted(scope, started.campaignId);
      const invited = addressees.length;
      const withReminder = byMail.length - toMail.length;
      const otherwise = invited - byMail.length;
      const counts = { ...started, invited, held, withReminder, otherwise };
      await recordAudit(scope, "wave.invite", `wave:${waveId}`, counts);
      return { ok: true, ...counts };
    },
    { timeout: MINUTES_5 },
  );
}

async function invite(
  scope: Scope,
  wave: AskedWave,
  { asking, choice }: { asking: Asking; choice: InvitationChoice },
  secret: string,
): Promise<{ addressees: (Addressee & { byMail: boolean })[]; held: number }> {
  const { placed, held } = await placeAsked(scope, wave, asking, choice);
  const emails = new Map(placed.map(({ emailKey, email }) => [emailKey, email]));
  const addresses = await ensureAddresses(scope, secret, emails, "invitation");
  const located = placed.flatMap((one: Placed) => {
    const address = addresses.get(one.emailKey);
    return address ? { ...one, address, addressId: address.id } : [];
  });
  const ids = await insertInvitations(scope, wave.id, secret, located);
  const addressees = located.flatMap(({ address, language, byMail }, index) => {
    const invitationId = ids[index];
    if (!invitationId) return [];
    const { id: addressId, email, closed } = address;
    return { invitationId, language, addressId, email, closed, byMail };
  });
  return { addressees, held: held.length };
}
