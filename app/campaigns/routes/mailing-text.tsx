import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { readTexts } from "../mailings/mailing-form";
import { mailingWords } from "../mailings/mailing-words";
import { asFields, TextFields } from "../mailings/text-fields";
import { requireMailing, saveTexts } from "../mailings/write-mailing.server";
import type { Route } from "./+types/mailing-text";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Write a mailing" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  if (mailing.campaignId) throw seeOther(`/admin/campaigns/${mailing.campaignId}`);
  const { id, kind, texts, revision } = mailing;
  return { id, kind, revision, texts, language: (await getDistrict(staff)).language };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "campaign.send");
  const mailing = await requireMailing(staff, requireId(params.mailing));
  const form = await request.formData();
  const { texts, errors } = readTexts(form);
  const values = asFields(texts);
  if (Object.keys(errors).length > 0) {
    return data({ errors, values, isConflict: false }, { status: 422 });
  }
  const isSaved = await saveTexts(staff, mailing.id, Number(form.get("revision")) || 0, texts);
  if (!isSaved) return data({ errors: {}, values, isConflict: true }, { status: 409 });
  return seeOther(`/admin/campaigns/drafts/${mailing.id}/audience`);
}

export default function MailingText({ loaderData, actionData }: Route.ComponentProps) {
  const { id, kind, revision, texts, language } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const base = `/admin/campaigns/drafts/${id}`;
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      {actionData?.isConflict && (
        <Note look="heed">
          <p>
            <strong>Somebody else changed this mailing while you wrote.</strong> What you typed
            stands below. <a href={base}>See theirs in another tab</a>, or keep yours by saving
            again.
          </p>
        </Note>
      )}
      <PageHead
        kicker={`${mailingWords[kind]}, 1 of 3`}
        title="What it says"
        lede="Nothing is sent from here."
      />
      <form method="post" className="form">
        <HiddenInputs values={{ revision: String(revision) }} />
        <TextFields
          districtLanguage={language}
          values={actionData?.values ?? asFields(texts)}
          errors={errors}
        />
        <Button>Save and choose who gets it</Button>
      </form>
      <p className="row">
        <a href={`${base}/removal`}>Throw this draft away</a>
      </p>
    </div>
  );
}
