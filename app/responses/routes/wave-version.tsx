import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { parseForm } from "~/platform/form-values.server";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { titleOf } from "~/surveys/title-of";
import { sourceOf } from "~/surveys/translating/status";
import { Changes, findingOf } from "~/surveys/versions/changes-part";
import { changesView } from "~/surveys/versions/changes-view";
import { findWaveMove, moveWave } from "~/surveys/versions/move-wave.server";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { hasAnswers } from "../has-answers.db.server";
import type { Route } from "./+types/wave-version";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Correct an open wave" }];

const number = z.coerce.number().int().min(1).max(1_000_000);
const schema = z.object({ from: number, to: number });

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const wanted = number.safeParse(new URL(request.url).searchParams.get("to"));
  const to = wanted.success ? wanted.data : null;
  const move = await findWaveMove(staff, requireId(params.wave), to, hasAnswers);
  if (!move) notFound();
  const { wave, now, newer, next, faults } = move;
  const source = sourceOf(now.definition, (await getDistrict(staff)).language);
  return {
    ...{ id: wave.id, number: wave.number, survey: wave.surveyId, newer, faults },
    title: titleOf(now.definition, "Survey"),
    from: now.number,
    to: next?.number ?? null,
    isClosed: waveState(wave, staff.services.clock()) === "closed",
    view: next && changesView(now.definition, next.definition, source),
  };
}

/** The wave asks the newer version from now on; what was answered keeps its own. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const id = requireId(params.wave);
  if (!(await findWaveMove(staff, id, null, hasAnswers))) notFound();
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return seeOther(`/admin/waves/${id}/version`);
  const moved = await moveWave(staff, id, form.value, { at: staff.services.clock(), hasAnswers });
  if (moved.ok) return seeOther(`/admin/waves/${id}`);
  switch (moved.reason) {
    case "answers":
      return data({ words: "Its answers could not go on in this version." }, { status: 422 });
    case "moved":
      return data({ words: "Somebody moved the wave meanwhile. Look again." }, { status: 409 });
    case "closed":
      return forbidden("The wave is closed: nobody can answer it any more.");
    default:
      return notFound("There is no such version.");
  }
}

export default function WaveVersion({ loaderData, actionData }: Route.ComponentProps) {
  const { id, number, title, from, to, view, isClosed } = loaderData;
  const kicker = <a href={`/admin/waves/${id}`}>{`${title}, wave ${number}`}</a>;
  if (isClosed || !view) return <Nothing kicker={kicker} {...loaderData} />;
  return (
    <>
      <PageHead
        kicker={kicker}
        title={`Move the wave to version ${to}`}
        lede={`It asks version ${from} now. ${findingOf(view)}`}
      />
      {actionData && (
        <Note look="stop">
          <p>{actionData.words}</p>
        </Note>
      )}
      <Move {...loaderData} />
      <Changes view={view} before={`version ${from}`} />
      <OtherVersion {...loaderData} />
    </>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

function Nothing({ kicker, isClosed, survey, from }: Loaded & { kicker: React.ReactNode }) {
  return (
    <PageHead
      kicker={kicker}
      title={isClosed ? "The wave is closed" : `It asks version\u00a0${from}, the latest`}
      lede={
        isClosed
          ? "What it asked stays as it was."
          : "To correct it, change the draft and publish a version; then the wave can be moved to it here."
      }
    >
      {!isClosed && <a href={`/admin/surveys/${survey}`}>To the survey</a>}
    </PageHead>
  );
}

function Move({ faults, from, to }: Loaded) {
  if (faults.length > 0) {
    return (
      <Note
        look="stop"
        title={{ id: "faults", text: "Answers that were given could not go on in it" }}
      >
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        <p>
          Once somebody has answered, only wording, order, conditions and new unscored questions can
          change. Let this wave end, and ask the new version in the next one.
        </p>
      </Note>
    );
  }
  return (
    <Note look="heed" title={{ id: "move", text: "What happens" }}>
      <ul>
        <li>From now on everybody reads version {to}; links stay the same.</li>
        <li>Answers that were given stay, and each keeps the version it was given to.</li>
        <li>Results of this wave are told in the words of version {to}.</li>
        <li>It cannot be moved back.</li>
      </ul>
      <form method="post">
        <HiddenInputs values={{ from: String(from), to: String(to) }} />
        <Button>{`Move the wave to version ${to}`}</Button>
      </form>
    </Note>
  );
}

function OtherVersion({ newer, to }: Loaded) {
  if (newer.length < 2) return null;
  const options = newer.map((n) => ({ value: String(n), label: `Version ${n}` }));
  return (
    <form method="get" className="filter">
      <SelectField name="to" label="Another version" options={options} defaultValue={String(to)} />
      <Button look="quiet">Look at it</Button>
    </form>
  );
}
