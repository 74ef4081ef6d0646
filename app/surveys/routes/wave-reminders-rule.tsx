import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { loadWaveMailings } from "~/campaigns/planned/load-wave-mailings.server";
import { USUAL_RULE } from "~/campaigns/planned/reminder-rule";
import { RuleFields } from "~/campaigns/planned/rule-fields";
import { readRuleForm, ruleValues } from "~/campaigns/planned/rule-form";
import { refusalWords } from "~/campaigns/planned/rule-words";
import { setReminderRule } from "~/campaigns/planned/set-reminder-rule.server";
import { localTimeWords } from "~/districts/timezone";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { findWaveName } from "../find-wave-name.server";
import type { Route } from "./+types/wave-reminders-rule";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Automatic reminders" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const [wave, name] = await Promise.all([
    loadWaveMailings(staff, id, staff.services.clock()),
    findWaveName(staff, id),
  ]);
  if (!wave || !name) notFound();
  const { timezone } = staff.session;
  return {
    id,
    name,
    isNew: wave.rule === null,
    isClosed: wave.isClosed,
    values: ruleValues(wave.rule ?? USUAL_RULE),
    zone: localTimeWords(timezone),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const id = requireId(params.wave);
  const read = readRuleForm(await request.formData());
  const refuse = (errors: Record<string, string>) =>
    data({ errors, values: read.values }, { status: 422 });
  if (!read.ok) return refuse(read.errors);
  const set = await setReminderRule(staff, id, read.rule, staff.services.clock());
  if (set.ok) return seeOther(`/admin/waves/${id}/mailings`);
  if (set.reason === "no_such_wave") notFound();
  return refuse({ from: refusalWords[set.reason] });
}

export default function RemindersRule({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, isNew, isClosed, zone } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is planned yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/waves/${id}/mailings`}>{name}</a>}
        title="Remind those who have not answered, automatically"
        lede="Who has answered is looked at again as each mail leaves. Nothing goes after the wave closes, and never two on one day."
      />
      {isClosed ? (
        <p>{refusalWords.closed}</p>
      ) : (
        <form method="post" className="form">
          <RuleFields
            values={actionData?.values ?? loaderData.values}
            errors={errors}
            zone={zone}
          />
          <Button>{isNew ? "Plan these reminders" : "Change the reminders"}</Button>
        </form>
      )}
    </div>
  );
}
