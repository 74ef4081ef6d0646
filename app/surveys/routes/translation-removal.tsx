import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { languageInEnglish } from "../translating/language-words";
import { placesOf } from "../translating/places";
import { removeTranslation } from "../translating/remove-language.server";
import { requireTranslation } from "../translating/require-translation.server";
import type { Route } from "./+types/translation-removal";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Remove a language" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language, title, draft } = await requireTranslation(staff, params);
  const own = placesOf(draft).filter(({ texts }) => texts[language] !== undefined);
  return {
    ...{ id, language, title, texts: own.length },
    name: languageInEnglish(language),
    alone: own.filter(({ texts }) => Object.keys(texts).length === 1).length,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language } = await requireTranslation(staff, params);
  const now = staff.services.clock();
  const removed = await removeTranslation(staff, { surveyId: id, language }, now);
  if (!removed.ok) notFound();
  return seeOther(`/admin/surveys/${id}/translations`);
}

export default function TranslationRemoval({ loaderData }: Route.ComponentProps) {
  const { id, language, title, name, texts, alone } = loaderData;
  const base = `/admin/surveys/${id}/translations`;
  return (
    <div className="narrow stack">
      <PageHead kicker={<a href={base}>{`${title}: languages`}</a>} title={`Remove ${name}`} />
      <ConfirmForm
        lost={
          <>
            <p>
              {texts} texts in {name} are taken out of the draft, and what was said of them.
              {alone > 0 && ` ${alone} of them are in no other language and are lost for good.`}
            </p>
            <p>
              Published versions keep theirs, so waves that are planned or open stay as they are.{" "}
              <a href={`${base}/${language}/files/xliff`}>Keep them in a file first</a>: it can be
              brought in again.
            </p>
          </>
        }
        button={`Remove ${texts} texts in ${name}`}
        back={{ href: base, label: "Keep the language" }}
      />
    </div>
  );
}
