import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { choiceWords } from "~/campaigns/planned/choice-words";
import { loadWaveMailings } from "~/campaigns/planned/load-wave-mailings.server";
import { MailingEntries } from "~/campaigns/planned/mailing-entries";
import { listMailings } from "~/campaigns/planned/mailing-view";
import { planMailing } from "~/campaigns/planned/plan-mailing.server";
import { PlanMailingForm } from "~/campaigns/planned/plan-mailing-form";
import { PLANNED_KINDS } from "~/campaigns/planned/planned-mailing";
import { RulePart } from "~/campaigns/planned/rule-part";
import { refusalWords } from "~/campaigns/planned/rule-words";
import { listSchools } from "~/districts/list-schools.server";
import { localTimeWords } from "~/districts/timezone";
import { formatMoment } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { localInstant } from "~/platform/local-time";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { findWaveName } from "../find-wave-name.server";
import type { Route } from "./+types/wave-mailings";

export const handle = { room: "listen" };
export const meta = () => [{ title: "When mail goes out" }];

const schema = z.object({
  kind: z.enum(PLANNED_KINDS, "Choose what is to go."),
  at: z.string().min(1, "Give a date and a time."),
});

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.read");
  const id = requireId(params.wave);
  const now = staff.services.clock();
  const [wave, name, schools] = await Promise.all([
    loadWaveMailings(staff, id, now),
    findWaveName(staff, id),
    listSchools(staff),
  ]);
  if (!wave || !name) notFound();
  const { timezone } = staff.session;
  const schoolNames = new Map(schools.map((school) => [school.id, school.name]));
  return {
    id,
    name,
    rule: wave.rule,
    isClosed: wave.isClosed,
    isInvited: wave.times !== null,
    mailings: listMailings(wave, now).map(({ at, choice, ...mailing }) => ({
      ...mailing,
      whom: choiceWords(choice, schoolNames),
      when: at && formatMoment(at, timezone),
    })),
    zone: localTimeWords(timezone),
    maySend: staff.may("campaign.send"),
  };
}

/** Plans a mailing for a moment. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const waveId = requireId(params.wave);
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const { kind, at: text } = parsed.value;
  const refuse = (at: string) => {
    const errors: Record<string, string> = { at };
    return data({ ok: false as const, errors, values: { kind, at: text } }, { status: 422 });
  };
  const at = localInstant(text, staff.session.timezone);
  if (!at.ok) return refuse("Give a date and a time.");
  const now = staff.services.clock();
  const planned = await planMailing(staff, { waveId, kind, at: at.instant }, now);
  if (planned.ok) return seeOther(`/admin/waves/${waveId}/mailings`);
  if (planned.reason === "no_such_wave") notFound();
  return refuse(refusalWords[planned.reason]);
}

export default function WaveMailings({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, mailings, isClosed, isInvited, zone, maySend } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  return (
    <>
      <ErrorSummary title="Nothing is planned yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/waves/${id}`}>{name}</a>}
        title={headline(mailings)}
        lede="Whoever has answered by then gets nothing, and nothing goes after the wave closes."
      />
      <Part id="mailings" title="What goes, and what went">
        {mailings.length > 0 ? (
          <MailingEntries waveId={id} mailings={mailings} maySend={maySend} />
        ) : (
          <Empty
            title="Nothing is planned"
            text="Automatic reminders, or a mailing at a time of your choice, stand here with the time they go. You can cancel each until then."
          />
        )}
      </Part>
      <RulePart {...loaderData} />
      {maySend && !isClosed && <PlanMailingForm {...{ id, values, errors, zone, isInvited }} />}
    </>
  );
}

function headline(mailings: Route.ComponentProps["loaderData"]["mailings"]): string {
  const next = mailings.find(({ state }) => state === "goes");
  return next ? `The next mail goes ${next.when}` : "No mail is planned for a time";
}
