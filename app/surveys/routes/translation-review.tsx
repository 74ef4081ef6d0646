import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { plural } from "../builder/words";
import { confirmTranslation } from "../translating/confirm-language.server";
import { languageInEnglish } from "../translating/language-words";
import { requireTranslation } from "../translating/require-translation.server";
import { completenessOf } from "../translating/status";
import type { Route } from "./+types/translation-review";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Mark as reviewed" }];

const schema = z.object({ seen: z.string().max(64) });

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language, title, draft, source, revision } = await requireTranslation(staff, params);
  return {
    ...{ id, language, title, seen: revision, who: staff.session.name },
    name: languageInEnglish(language),
    counts: completenessOf(draft, language, source).counts,
  };
}

/** Somebody stands for the translation as it was when they opened the page. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const { id, language } = await requireTranslation(staff, params);
  const form = parseForm(await request.formData(), schema);
  const seen = form.ok ? form.value.seen : "";
  const at = staff.services.clock();
  const day = dayOf(at, staff.session.timezone);
  const confirmed = await confirmTranslation(staff, { surveyId: id, language, seen }, { at, day });
  if (confirmed.ok) return seeOther(`/admin/surveys/${id}/translations`);
  if (confirmed.reason === "changed") return data({ changed: true }, { status: 409 });
  notFound();
}

/** "2026-11-28", where the district is. */
function dayOf(date: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(date);
}

export default function TranslationReview({ loaderData, actionData }: Route.ComponentProps) {
  const { id, language, title, name, counts, seen, who } = loaderData;
  const address = `/admin/surveys/${id}/translations/${language}`;
  const there = counts.draft + counts.outdated + counts.reviewed;
  return (
    <div className="narrow stack">
      <PageHead
        kicker={<a href={address}>{`${title}: ${name}`}</a>}
        title={`Confirm the ${name} translation`}
        lede={`You say that you read ${name} well, have read all ${there} texts beside their originals, and stand for them.`}
      />
      {actionData?.changed && (
        <Note look="heed">
          <p>
            Somebody changed the survey since you opened this page. Look at what is new before you
            confirm it.
          </p>
        </Note>
      )}
      {(counts.missing > 0 || counts.outdated > 0) && (
        <Note look="heed" title={{ id: "left", text: "What is left" }}>
          <ul>
            {counts.missing > 0 && (
              <li>
                {plural(counts.missing, "text is", "texts are")} missing. People read the original
                there.
              </li>
            )}
            {counts.outdated > 0 && (
              <li>
                The original of {plural(counts.outdated, "text")} has changed. You confirm what is
                there all the same.
              </li>
            )}
          </ul>
        </Note>
      )}
      <form method="post" className="form">
        <HiddenInputs values={{ seen }} />
        <p className="soft">
          Your name ({who}) and the day are kept with the survey. A text that is changed later is a
          draft again.
        </p>
        <div className="row">
          <Button>Mark as reviewed</Button>
          <a href={address}>Look at the texts first</a>
        </div>
      </form>
    </div>
  );
}
