import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { languageChoices } from "~/districts/language";
import { findLanguageTag } from "~/people/language-tag";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { languageTagSchema } from "../texts";
import { addLanguage } from "../translating/add-language.server";
import { LanguageList } from "../translating/language-list";
import { languageInEnglish } from "../translating/language-words";
import { requireTranslated } from "../translating/require-translation.server";
import { completenessOf, languagesIn } from "../translating/status";
import type { Route } from "./+types/translations";

export const handle = { room: "listen" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Languages: ${loaderData.title}` : "Languages" },
];

const schema = z.object({
  language: z
    .string()
    .transform((typed) => findLanguageTag(typed) ?? "")
    .pipe(languageTagSchema.catch("").refine((tag) => tag !== "", "Give a language tag, as “fr”.")),
  title: z.string().trim().min(1, "Give the survey’s title in that language.").max(2000),
});

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const { id, title, draft, source } = await requireTranslated(staff, params);
  const languages = languagesIn(draft).filter((tag) => tag !== source);
  return {
    ...{ id, title, mayEdit: staff.may("survey.edit") },
    source: languageInEnglish(source),
    languages: languages.map((tag) => ({
      ...completenessOf(draft, tag, source),
      name: languageInEnglish(tag),
      isOffered: draft.title.all?.[tag] !== undefined,
    })),
    suggested: languageChoices
      .filter(({ value }) => value !== source && !languages.includes(value))
      .map(({ value, label }) => ({ tag: value, name: label })),
  };
}

/** One more language. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id } = await requireTranslated(staff, params);
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return data(form, { status: 422 });
  const { language, title } = form.value;
  const added = await addLanguage(staff, { surveyId: id, language, title }, staff.services.clock());
  if (added.ok) return seeOther(`/admin/surveys/${id}/translations/${language}`);
  if (added.reason === "no_survey") notFound();
  const field = added.reason === "there" ? "language" : "title";
  const errors: Record<string, string> = { [field]: added.message };
  return data({ ok: false as const, errors, values: { language, title } }, { status: 422 });
}

export default function Translations({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, source, languages, mayEdit } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="The language is not added yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/surveys/${id}`}>{title}</a>}
        title="Languages"
        lede={`The originals are in ${source}. Where a translation is missing, people read the original.`}
      >
        {mayEdit && languages.length > 0 && (
          <a href={`/admin/surveys/${id}/translations/import`}>Bring in a translators’ file</a>
        )}
      </PageHead>
      {languages.length > 0 ? (
        <LanguageList {...{ id, languages, mayEdit }} />
      ) : (
        <Empty
          title="There is one language so far"
          text="People read the survey in the language of their link, else in their own if it is here. Add a language below: you can translate it here side by side, or send a file to a translator."
        />
      )}
      {mayEdit && <AddLanguage {...{ errors, values: actionData?.values, loaderData }} />}
    </>
  );
}

interface AddLanguageProps {
  errors: Record<string, string>;
  values: Record<string, string> | undefined;
  loaderData: Route.ComponentProps["loaderData"];
}

function AddLanguage({ errors, values = {}, loaderData: { suggested, source } }: AddLanguageProps) {
  return (
    <Part id="add" title="Add a language">
      <form method="post" className="form narrow">
        <TextField
          name="language"
          label="Language tag"
          hint={
            suggested.length > 0
              ? `As ${suggested.map(({ tag, name }) => `“${tag}” (${name})`).join(", ")}, or any other`
              : "As “fr” for French or “hmn” for Hmong"
          }
          short
          dir="ltr"
          defaultValue={values.language}
          error={errors.language}
        />
        <TextField
          name="title"
          label="The survey’s title in that language"
          hint="It offers the survey in this language; all else can follow."
          maxLength={2000}
          dir="auto"
          defaultValue={values.title}
          error={errors.title}
        />
        <Button look="quiet">Add the language</Button>
      </form>
      <Details summary="Plurals and numbers in translations">
        <p>
          Texts of a survey need no plural forms: no number is ever put into them. What stands in
          double braces, as {"{{Q1}}"}, is the answer to an earlier question and has to stand in
          every translation. Words of the page around the questions have their plurals already.
          Translate from {source}.
        </p>
      </Details>
    </Part>
  );
}
