import { randomUUID } from "node:crypto";
import { Hands } from "~/campaigns/hands";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { createMailer } from "~/mail/transport.server";
import { importPlan } from "~/plans/import-plan.server";
import { type Scope, transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import { systemCaller } from "~/platform/system-caller.server";
import type { SmtpDouble } from "../../support/smtp";
import type { Site } from "../auth/site";

type Hash = Uint8Array<ArrayBuffer>;

/** A plan of two published versions with one section, `devices`, and people who say things about it. */
export async function planStory(site: Site, districtId: string) {
  const slug = `plan-${randomUUID().slice(0, 8)}`;
  const caller = systemCaller(site.services.database, districtId, "test");
  const db = <T>(work: (scope: Scope) => Promise<T>) => transaction(caller, work);
  for (const text of ["We lend laptops.", "We lend laptops and hotspots."]) {
    const markdown = `# Technology plan\n\n## Devices\n\n${text}\n`;
    await importPlan(caller, { slug, markdown, language: "en", publishedAt: new Date() });
  }

  /** Somebody who confirmed their address; the same name is the same address. */
  async function commenter(name: string, language = "en"): Promise<string> {
    const email = `${name}@home.test`;
    const tokenHash = sha256(randomUUID()) as Hash;
    return db(async ({ db }) => {
      const address =
        (await db.mailAddress.findFirst({ where: { emailKey: email } })) ??
        (await db.mailAddress.create({ data: { districtId, email, emailKey: email, tokenHash } }));
      const confirmed = { addressId: address.id, name, language, confirmedAt: new Date() };
      const { id } = await db.commenter.create({ data: { districtId, tokenHash, ...confirmed } });
      return id;
    });
  }

  async function comment(
    commenterId: string,
    text: string,
    more: { state?: string; supporters?: string[]; quote?: string; shownAs?: string } = {},
  ): Promise<string> {
    const { state = "shown", supporters = [], quote, shownAs = "role:families" } = more;
    return db(async ({ db }) => {
      const version = await db.planVersion.findFirstOrThrow({
        where: { plan: { slug }, number: 1 },
      });
      const { id } = await db.planComment.create({
        data: {
          ...{ districtId, planId: version.planId, versionId: version.id, sectionKey: "devices" },
          ...{ commenterId, text, language: "en", shownAs, state },
          ...(quote === undefined ? {} : { quote: { exact: quote, prefix: "", suffix: "" } }),
          shownAt: new Date("2026-10-01"),
        },
      });
      for (const supporter of supporters) {
        await db.commentSupport.create({
          data: { districtId, commentId: id, commenterId: supporter },
        });
      }
      return id;
    });
  }

  return { slug, districtId, caller, db, commenter, comment };
}

/** Every mail that the newest campaign of a kind sends, by address. */
export async function mailsOf(
  site: Site,
  smtp: SmtpDouble,
  { districtId, db }: Awaited<ReturnType<typeof planStory>>,
  kind: string,
): Promise<Map<string, string>> {
  const campaign = await db(({ db }) =>
    db.campaign.findFirst({ where: { kind }, orderBy: { createdAt: "desc" } }),
  );
  smtp.accepted.length = 0;
  const mailer = createMailer({ smtpUrl: smtp.url, clock: () => new Date(), concurrency: 2 });
  await sendCampaign(
    { districtId, campaignId: campaign?.id },
    {
      ...{
        services: site.services,
        mailer,
        hands: new Hands(2),
        stop: new AbortController().signal,
      },
      sender: { from: { address: "a@b.test" }, domain: "b.test", bounceSecret: "b".repeat(40) },
    },
  );
  await mailer.close(1000);
  return new Map(smtp.accepted.map(({ to, raw }) => [to, raw.toString()]));
}
