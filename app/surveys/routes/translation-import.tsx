import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { FileField } from "~/ui/fields/file-field";
import { SelectField } from "~/ui/fields/select-field";
import { PageHead } from "~/ui/parts/page-head";
import { ImportReport } from "../translating/import-report";
import { importTranslations } from "../translating/import-translations.server";
import { languageInEnglish } from "../translating/language-words";
import { readUpload } from "../translating/read-upload.server";
import { requireTranslated } from "../translating/require-translation.server";
import { languagesIn } from "../translating/status";
import { summaryOf } from "../translating/take-units";
import type { Route } from "./+types/translation-import";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Bring in translations" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, title, draft, source } = await requireTranslated(staff, params);
  const languages = languagesIn(draft).filter((tag) => tag !== source);
  return {
    ...{ id, title },
    languages: languages.map((tag) => ({ value: tag, label: languageInEnglish(tag) })),
  };
}

/** Says what a file would do; nothing is kept of it. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id } = await requireTranslated(staff, params);
  const read = await readUpload(request);
  if (!read.ok) return refuse(read.reason, read.language, read.status);
  const options = { dryRun: true, now: staff.services.clock() };
  const imported = await importTranslations(staff, id, read.files, options);
  if (imported.ok) {
    const { again, language } = read;
    const report = summaryOf(imported.report);
    return { ok: true as const, review: { report, again, language, seen: imported.revision } };
  }
  if (imported.reason !== "wrong") notFound();
  return refuse(imported.message, read.language, 422);
}

function refuse(file: string, language: string, status: number) {
  const errors: Record<string, string> = { file };
  return data({ ok: false as const, errors, values: { language } }, { status });
}

export default function TranslationImport({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, languages } = loaderData;
  const refused = actionData?.ok === false ? actionData : null;
  const errors = refused?.errors ?? {};
  return (
    <>
      <ErrorSummary title="Nothing can be taken from this file" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/surveys/${id}/translations`}>{`${title}: languages`}</a>}
        title="Bring in translations"
        lede="A file that was exported here comes back with its translations. It adds and changes texts; it never removes one. You see first what it would do."
      />
      {actionData?.ok && <ImportReport survey={id} review={actionData.review} />}
      <form method="post" encType="multipart/form-data" className="form narrow">
        <FileField
          name="file"
          label="File"
          hint="XLIFF 2.1, 2.0 or 1.2 (.xlf, .xliff), or CSV with the columns key and target; at most 5 MB."
          accept=".xlf,.xliff,.csv"
          error={errors.file}
        />
        <SelectField
          name="language"
          label="Language"
          hint="Only for a CSV without a column “language”; every other file says its own."
          blank="As the file says"
          options={languages}
          defaultValue={refused?.values.language}
        />
        <Button look={actionData?.ok ? "quiet" : "main"}>See what it would do</Button>
      </form>
    </>
  );
}
