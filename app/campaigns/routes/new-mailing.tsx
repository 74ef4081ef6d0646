import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { formatMoment } from "~/platform/dates";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { listDrafts } from "../mailings/mailing.db.server";
import { readTexts } from "../mailings/mailing-form";
import { mailingWords } from "../mailings/mailing-words";
import { asFields, TextFields } from "../mailings/text-fields";
import { beginMailing } from "../mailings/write-mailing.server";
import type { Route } from "./+types/new-mailing";

export const handle = { room: "reach" };
export const meta = () => [{ title: "New mailing" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  return transaction(staff, async (scope) => {
    const { language } = await getDistrict(scope);
    const drafts = await listDrafts(scope, language);
    const { timezone } = staff.session;
    return {
      language,
      drafts: drafts.map(({ updatedAt, ...draft }) => ({
        ...draft,
        since: formatMoment(updatedAt, timezone),
      })),
    };
  });
}

/** Keeps what was written as a draft and goes on to whom it is for. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const { texts, errors } = readTexts(await request.formData());
  if (Object.keys(errors).length > 0) {
    return data({ errors, values: asFields(texts) }, { status: 422 });
  }
  const id = await beginMailing(staff, "announcement", texts);
  return seeOther(`/admin/campaigns/drafts/${id}/audience`);
}

export default function NewMailing({ loaderData, actionData }: Route.ComponentProps) {
  const { language, drafts } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is kept yet" errors={errors} />
      <PageHead
        kicker="New mailing, 1 of 3"
        title="What do you want to tell people?"
        lede="Nothing is sent from here. Next you choose who gets it, then you see every mail as they will and send yourself a test."
      />
      <form method="post" className="form">
        <TextFields districtLanguage={language} values={actionData?.values ?? {}} errors={errors} />
        <Button>Keep it and choose who gets it</Button>
      </form>
      {drafts.length > 0 && (
        <Part id="drafts" title="Begun before">
          <Entries
            entries={drafts.map(({ id, kind, subject, since }) => ({
              key: id,
              title: <a href={`/admin/campaigns/drafts/${id}`}>{subject || "Without a subject"}</a>,
              text: `${mailingWords[kind]}, last changed ${since}`,
            }))}
          />
        </Part>
      )}
    </div>
  );
}
