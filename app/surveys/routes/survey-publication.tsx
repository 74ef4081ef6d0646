import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { faultsOf } from "../builder/faults";
import { plural } from "../builder/words";
import { publishSurvey } from "../publish-survey.server";
import { languageInEnglish } from "../translating/language-words";
import { completenessOf } from "../translating/status";
import { languagesOf } from "../translations";
import { againstVersion, Changes, findingOf } from "../versions/changes-part";
import { changesView } from "../versions/changes-view";
import { loadComparison } from "../versions/load-comparison.server";
import type { Route } from "./+types/survey-publication";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Publish" }];

const schema = z.object({ seen: z.string().max(64).optional() });

/** What publishing would change, before anybody does it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.publish");
  const id = requireId(params.survey);
  const loaded = await loadComparison(staff, id, { from: null, to: null });
  if (!loaded) notFound();
  const { title, source, versions, before, after, revision } = loaded;
  const draft = after.definition;
  const languages = languagesOf(draft).filter((language) => language !== source);
  return {
    ...{ id, title, seen: revision },
    next: (versions[0]?.number ?? 0) + 1,
    before: before?.number ?? null,
    view: before && changesView(before.definition, draft, source),
    faults: faultsOf(draft).length,
    translations: languages.map((language) => ({
      ...completenessOf(draft, language, source),
      name: languageInEnglish(language),
    })),
  };
}

/** Publishing makes a version of the draft: of the one that was looked at, where the form says which. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "survey.publish");
  const form = parseForm(await request.formData(), schema);
  const seen = form.ok ? form.value.seen : "";
  const published = await publishSurvey(staff, requireId(params.survey), seen);
  if (!published.ok && published.isChanged) return data({ changed: true }, { status: 409 });
  // What is to mend stands on the survey's page.
  if (!published.ok && !published.faults) notFound(published.reason);
  return seeOther(`/admin/surveys/${params.survey}`);
}

export default function SurveyPublication({ loaderData, actionData }: Route.ComponentProps) {
  const { id, title, next, before, view, faults, seen } = loaderData;
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/surveys/${id}`}>{title}</a>}
        title={`Publish version ${next}`}
        lede={
          view
            ? `${againstVersion(before, findingOf(view))} A published version never changes.`
            : "It is the first version. A published version never changes; a correction becomes the next one."
        }
      />
      {actionData?.changed && (
        <Note look="heed">
          <p>Somebody changed the draft since you opened this page. Look at what is new.</p>
        </Note>
      )}
      <Translations {...loaderData} />
      {view && <Changes view={view} before={`version ${before}`} />}
      {faults > 0 ? (
        <Note look="stop">
          <p>
            It cannot be published yet. <a href={`/admin/surveys/${id}`}>See what is to mend</a>.
          </p>
        </Note>
      ) : (
        <form method="post" className="row">
          <HiddenInputs values={{ seen }} />
          <Button>{`Publish version ${next}`}</Button>
          <a href={`/admin/surveys/${id}`}>Not yet</a>
        </form>
      )}
      <p className="soft">
        Waves that are planned or open keep the version they have. A wave can be moved to this one
        on its own page.
      </p>
    </>
  );
}

/** Languages in which something is left to do. */
function Translations({ id, translations }: Route.ComponentProps["loaderData"]) {
  const left = translations.filter(({ counts, state }) => counts.missing > 0 || state === "draft");
  if (left.length === 0) return null;
  return (
    <Note look="heed" title={{ id: "translations", text: "Translations are not all done" }}>
      <ul>
        {left.map(({ language, name, counts, state }) => (
          <li key={language}>
            <a href={`/admin/surveys/${id}/translations/${language}`}>{name}</a>:{" "}
            {[
              counts.missing > 0 && `${plural(counts.missing, "text is", "texts are")} missing`,
              counts.outdated > 0 && `${counts.outdated} to be looked at again`,
              state === "draft" && "nobody has confirmed it as it is",
            ]
              .filter(Boolean)
              .join("; ")}
          </li>
        ))}
      </ul>
      <p>You can publish all the same. Where a text is missing, people read the original.</p>
    </Note>
  );
}
