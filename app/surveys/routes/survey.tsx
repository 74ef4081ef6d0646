import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { AUDIENCES } from "~/people/audience";
import { audienceName } from "~/people/audience-words";
import { counted } from "~/platform/counted";
import { formatDay, formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { faultsOf } from "../builder/faults";
import { itemsFor } from "../survey";
import { findSurvey } from "../survey.db.server";
import { titleOf } from "../title-of";
import { languageInEnglish } from "../translating/language-words";
import { languagesOf, missingTranslations } from "../translations";
import { waveState } from "../wave";
import { listWaves } from "../wave.db.server";
import type { Route } from "./+types/survey";

export const handle = { room: "listen" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Survey" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.read");
  const id = requireId(params.survey);
  const { survey, waves } = await transaction(staff, async (scope) => ({
    survey: await findSurvey(scope, id),
    waves: await listWaves(scope, id),
  }));
  if (!survey) notFound();
  const { timezone } = staff.session;
  const now = staff.services.clock();
  const languages = languagesOf(survey.draft);
  const missing = missingTranslations(survey.draft, languages);
  return {
    id: survey.id,
    title: titleOf(survey.draft, `Untitled (${survey.slug})`),
    faults: faultsOf(survey.draft),
    versions: survey.versions.map(({ number, publishedAt }) => ({
      number,
      day: formatDay(publishedAt, timezone),
    })),
    audiences: AUDIENCES.map((audience) => ({
      audience,
      questions: itemsFor(survey.draft, audience).length,
    })).filter(({ questions }) => questions > 0),
    languages: languages.map((language) => ({
      language,
      missing: missing[language] ?? 0,
      reviewed: !survey.draft.unreviewed?.includes(language),
    })),
    waves: waves.map((wave) => ({
      id: wave.id,
      number: wave.number,
      state: waveState(wave, now),
      mode: wave.mode,
      opens: formatMoment(wave.opensAt, timezone),
      closes: formatMoment(wave.closesAt, timezone),
    })),
    may: {
      edit: staff.may("survey.edit"),
      publish: staff.may("survey.publish"),
      wave: staff.may("wave.edit"),
    },
  };
}

const stateWords = { planned: "Opens", open: "Open until", closed: "Closed" };
const modeWords = { confidential: "Confidential", anonymous: "Anonymous" };
const either = new Intl.ListFormat("en", { type: "disjunction" });

export default function Survey({ loaderData: survey }: Route.ComponentProps) {
  const [latest] = survey.versions;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/surveys">Surveys</a>}
        title={survey.title}
        lede={
          latest
            ? `Version ${latest.number} was published on ${latest.day}.`
            : "This is a draft. Look at it, then publish a version: a published version never changes."
        }
      >
        {survey.may.edit && (
          <Button look="quiet" href={`/admin/surveys/${survey.id}/edit`}>
            Edit
          </Button>
        )}
        {survey.may.publish && survey.faults.length === 0 && !latest && (
          <form method="post" action={`/admin/surveys/${survey.id}/publication`}>
            <Button>Publish version 1</Button>
          </form>
        )}
        {survey.may.publish && latest && (
          <Button look="quiet" href={`/admin/surveys/${survey.id}/publication`}>
            {`Publish version ${latest.number + 1}`}
          </Button>
        )}
        <a href={`/admin/surveys/${survey.id}/versions`}>Versions</a>
        <a href={`/admin/surveys/${survey.id}/translations`}>Languages</a>
        <a href={`/admin/surveys/${survey.id}/export.json`}>Download as a file</a>
      </PageHead>
      <FaultsNote {...survey} />
      <Part id="waves" title="Waves">
        <Waves {...survey} />
      </Part>
      <Part id="preview" title="Look at it as they will">
        <Preview {...survey} />
      </Part>
    </>
  );
}

type SurveyData = Route.ComponentProps["loaderData"];

/** What keeps the draft from being published, each with the way to it. */
function FaultsNote({ id, faults, may }: SurveyData) {
  if (faults.length === 0) return null;
  const shown = faults.slice(0, 10);
  return (
    <Note look="stop" title={{ id: "faults", text: "The draft cannot be published yet" }}>
      <ul>
        {shown.map(({ at, place, words }) => (
          <li key={`${at} ${words}`}>
            {may.edit ? (
              <a href={`/admin/surveys/${id}/edit${at === null ? "" : `#${at}`}`}>{place}</a>
            ) : (
              place
            )}
            : {words}
          </li>
        ))}
      </ul>
      {faults.length > shown.length && <p>And {faults.length - shown.length} more.</p>}
    </Note>
  );
}

function Waves({ id, waves, versions, may }: SurveyData) {
  if (versions.length === 0) return <p>Publish a version; then you can plan a wave of it.</p>;
  const plan = may.wave && (
    <Button look={waves.length > 0 ? "quiet" : "main"} href={`/admin/surveys/${id}/waves/new`}>
      Plan a wave
    </Button>
  );
  if (waves.length === 0) {
    return (
      <Empty
        title="Nobody has been asked yet"
        text="A wave asks everybody once: it opens and closes at a time you set, and what people answered is compared with the next wave."
        action={plan}
      />
    );
  }
  return (
    <>
      <Entries
        entries={waves.map((wave) => ({
          key: wave.id,
          title: <a href={`/admin/waves/${wave.id}`}>Wave {wave.number}</a>,
          side: modeWords[wave.mode],
          text: `${stateWords[wave.state]} ${wave.state === "planned" ? wave.opens : wave.closes}`,
        }))}
      />
      {plan}
    </>
  );
}

function Preview({ id, audiences, languages }: SurveyData) {
  const gaps = languages.filter(({ missing }) => missing > 0);
  const unreviewed = languages.filter(({ reviewed }) => !reviewed).map(({ language }) => language);
  return (
    <>
      <DataTable
        caption="The form of each audience in each language"
        label="Forms to look at"
        cards
        columns={[
          { key: "audience", label: "Audience" },
          { key: "questions", label: "Questions", numeric: true },
          { key: "languages", label: "Look at the form" },
        ]}
        rows={audiences.map(({ audience, questions }) => ({
          key: audience,
          cells: [
            audienceName(audience),
            questions,
            <span className="row is-close" key="languages">
              {languages.map(({ language }) => (
                <a
                  key={language}
                  href={`/admin/surveys/${id}/preview?audience=${audience}&lang=${language}`}
                >
                  {languageInEnglish(language)}
                  <span className="hidden"> form for {audienceName(audience)}</span>
                </a>
              ))}
            </span>,
          ],
        }))}
      />
      {(gaps.length > 0 || unreviewed.length > 0) && (
        <Note look="heed">
          {gaps.map(({ language, missing }) => (
            <p key={language}>
              {counted(missing, "text has", "texts have")} no translation in{" "}
              {languageInEnglish(language)}; readers get the district’s language there.
            </p>
          ))}
          {unreviewed.length > 0 && (
            <p>
              Nobody has confirmed the translation in{" "}
              {either.format(unreviewed.map(languageInEnglish))} yet.
            </p>
          )}
        </Note>
      )}
    </>
  );
}
