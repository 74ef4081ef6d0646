import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { ImportReport } from "../translating/import-report";
import { importTranslations } from "../translating/import-translations.server";
import { readUpload } from "../translating/read-upload.server";
import { requireTranslated } from "../translating/require-translation.server";
import { summaryOf } from "../translating/take-units";
import type { Route } from "./+types/translation-agreement";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Bring in translations" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, title } = await requireTranslated(staff, params);
  return { id, title };
}

/** The second press: the file's texts are taken over, unless the survey has changed since the first. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id } = await requireTranslated(staff, params);
  const read = await readUpload(request);
  if (!read.ok) return seeOther(`/admin/surveys/${id}/translations/import`);
  const { again, language, seen } = read;
  const options = { dryRun: false, seen, now: staff.services.clock() };
  const imported = await importTranslations(staff, id, read.files, options);
  if (imported.ok) return seeOther(`/admin/surveys/${id}/translations`);
  if (imported.reason !== "changed") notFound();
  const report = summaryOf(imported.report);
  const review = { report, again, language, seen: imported.revision };
  return data({ review }, { status: 409 });
}

export default function TranslationAgreement({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/surveys/${id}/translations`}>{`${title}: languages`}</a>}
        title="Bring in translations"
        lede="Nothing was brought in."
      />
      {actionData?.review ? (
        <>
          <Note look="heed">
            <p>Somebody changed the survey meanwhile. Look again at what the file would do.</p>
          </Note>
          <ImportReport survey={id} review={actionData.review} />
        </>
      ) : (
        <p>
          <a href={`/admin/surveys/${id}/translations/import`}>Choose a file</a>
        </p>
      )}
    </>
  );
}
