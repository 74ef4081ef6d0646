import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { AudienceForm } from "../mailings/audience-form";
import { countMailing } from "../mailings/count-mailing.server";
import type { MailingKind } from "../mailings/mailing";
import { readFilter } from "../mailings/mailing-form";
import { mailingWords } from "../mailings/mailing-words";
import { listChoices } from "../mailings/recipients.db.server";
import { requireMailing, saveAudience } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-audience";

export const handle = { room: "reach", js: true };
export const meta = () => [{ title: "Who gets it" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  if (mailing.campaignId) throw seeOther(`/admin/campaigns/${mailing.campaignId}`);
  const { id, kind, filter } = mailing;
  return {
    ...{ id, kind, filter },
    choices: await transaction(staff, listChoices),
    count: await countMailing(staff, mailing, filter),
  };
}

/** Keeps the choice, then shows its count or goes on. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { id, campaignId } = await requireMailing(staff, requireId(params.mailing));
  const form = await request.formData();
  const filter = readFilter(form);
  if (filter.audiences.length === 0) {
    return data({ errors: { audience: "Choose at least one audience." }, filter }, { status: 422 });
  }
  if (!(await saveAudience(staff, id, filter))) throw seeOther(`/admin/campaigns/${campaignId}`);
  const next = form.get("next") === "sending" ? "sending" : "audience";
  return seeOther(`/admin/campaigns/drafts/${id}/${next}`);
}

const ledes: Record<MailingKind, string> = {
  announcement:
    "You choose by audience, school and language, never by who answered a survey: nobody here knows that.",
  digest:
    "Of those you choose, only who asked for the digest gets it: under every mail stands a link to ask for it or to stop it.",
  report:
    "Of those you choose, who was mailed this report before is left out. Whoever has a page of their own from a survey gets the link to it as well.",
};

export default function MailingAudience({ loaderData, actionData }: Route.ComponentProps) {
  const { id, kind, choices, filter, count } = loaderData;
  const base = `/admin/campaigns/drafts/${id}`;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nobody is chosen yet" errors={errors} />
      <PageHead kicker={`${mailingWords[kind]}, 2 of 3`} title="Who gets it" lede={ledes[kind]} />
      {choices.audiences.length === 0 ? (
        <Empty
          title="Nobody is in the directory yet"
          text="Bring people in first; what you wrote is kept."
          action={<a href="/admin/people">Go to the directory</a>}
        />
      ) : (
        <AudienceForm
          {...{ base, choices, count }}
          isDigest={kind === "digest"}
          filter={actionData?.filter ?? filter}
          error={errors.audience}
        />
      )}
      <p className="row">
        <a href={base}>Back to what it says</a>
      </p>
    </div>
  );
}
