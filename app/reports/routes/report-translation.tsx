import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { isOfferedLanguage } from "~/districts/language";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, notFound } from "~/platform/http.server";
import { inLanguage, languageInEnglish } from "~/surveys/translating/language-words";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { PageHead } from "~/ui/parts/page-head";
import { requireReport } from "../find-report.server";
import { goOn } from "../go-on.server";
import { refusalWords } from "../refusal-words";
import { PARTS, translatedTextSchema } from "../report";
import { saveTranslation } from "../save-translation.server";
import type { Route } from "./+types/report-translation";

export const handle = { room: "report" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Report in ${loaderData.name}` : "Report" },
];

const labels = {
  title: "Title",
  heard: "What we heard",
  willNotDo: "What we will not do, and why",
  next: "What is next",
};

const promiseField = (id: string) => `promise-${id}`;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report, commitments } = await requireReport(staff, requireId(params.report));
  const { language } = params;
  if (!isOfferedLanguage(language) || language === report.language) {
    notFound("A report is not translated into this language.");
  }
  if (report.state === "published") forbidden(refusalWords.published);
  const own = report.translations[language];
  return {
    ...{ id: report.id, title: report.title, language, from: report.language },
    name: languageInEnglish(language),
    parts: PARTS.filter((part) => report[part] !== "").map((part) => ({
      ...{ name: part as string, label: labels[part], original: report[part] },
      value: own?.[part] ?? "",
    })),
    promises: commitments.map(({ id, what, translations }, index) => ({
      ...{ name: promiseField(id), label: `Commitment ${index + 1}`, original: what },
      value: translations[language] ?? "",
    })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "report.edit");
  const { report, commitments } = await requireReport(staff, requireId(params.report));
  const { language } = params;
  if (!isOfferedLanguage(language) || language === report.language) notFound();
  const form = await request.formData();
  for (const part of PARTS) if (!form.has(part)) form.set(part, "");
  const parsed = parseForm(form, translatedTextSchema);
  if (!parsed.ok) return data(parsed, { status: 422 });
  const promises = new Map(
    commitments.flatMap(({ id }) => {
      const typed = form.get(promiseField(id));
      return typeof typed === "string" ? [[id, typed.slice(0, 1_000)] as const] : [];
    }),
  );
  const texts = { text: parsed.value, promises };
  return goOn(await saveTranslation(staff, report.id, language, texts, staff.services.clock()));
}

export default function ReportTranslation({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, name, language, from, parts, promises } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  return (
    <>
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/reports/${id}`}>{title}</a>}
        title={name}
        lede="Line by line beside the original. What stays empty is read in the language it was written in."
      />
      <form method="post" className="form">
        <ul className="plain translations">
          {[...parts, ...promises].map((one) => (
            <li key={one.name}>
              <p className="as-typed" {...inLanguage(from)}>
                {one.original}
              </p>
              <TextArea
                name={one.name}
                label={`${one.label}, in ${name}`}
                defaultValue={values[one.name] ?? one.value}
                error={errors[one.name]}
                rows={Math.min(12, one.original.split("\n").length + 1)}
                dir={inLanguage(language).dir}
                typedLang={language}
              />
            </li>
          ))}
        </ul>
        <Button>Save</Button>
      </form>
    </>
  );
}
