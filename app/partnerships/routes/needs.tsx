import { requireStaff } from "~/auth/require-staff.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { NEED_KINDS } from "../needs/amount";
import { loadNeeds } from "../needs/load-needs.server";
import { NEED_STATES } from "../needs/need";
import { needEntry } from "../needs/need-entry";
import { kindWords, optionsOf, stateWords } from "../needs/need-words";
import type { Route } from "./+types/needs";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Needs" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.read");
  const query = new URL(request.url).searchParams;
  const state = NEED_STATES.find((known) => known === query.get("state")) ?? null;
  const kind = NEED_KINDS.find((known) => known === query.get("kind")) ?? null;
  const goalId = query.get("goal");
  const needs = await loadNeeds(staff);
  const goal = needs.find((need) => goalId && need.goalId === goalId)?.goal?.title ?? null;
  return {
    ...{ state, kind, goalId, goal, total: needs.length },
    removed: query.get("said") === "removed",
    board: `/d/${staff.session.district_slug}/needs`,
    needs: needs.filter(
      (need) =>
        (state === null || need.state === state) &&
        (kind === null || need.kind === kind) &&
        (!goalId || need.goalId === goalId),
    ),
    mayEdit: staff.may("need.edit"),
  };
}

export default function Needs({ loaderData }: Route.ComponentProps) {
  const { needs, total, state, kind, goalId, goal, board, mayEdit, removed } = loaderData;
  const groups = NEED_STATES.map((one) => ({
    state: one,
    needs: needs.filter((need) => need.state === one),
  })).filter((group) => group.needs.length > 0);
  return (
    <>
      <PageHead
        title="Needs"
        lede="What the plan needs from its community: money, goods or a few hours, each with what has arrived of it."
      >
        {mayEdit && <Button href="/admin/needs/new">Add a need</Button>}
        <a href={board}>The public board</a>
        {total > 0 && <a href="/admin/needs.csv">As a table (CSV)</a>}
        {total > 0 && <a href="/admin/needs.json">As JSON</a>}
      </PageHead>
      {removed && (
        <Note>
          <p role="status">The draft is gone.</p>
        </Note>
      )}
      {total === 0 ? (
        <Empty
          title="No need is written down yet"
          text="A need says what is missing, how much of it, for which goal and by when. People give more readily to 40 headphones than to “support”. It stays a draft until a leader publishes it on the board."
        />
      ) : (
        <>
          {goalId && <p>{goal ? `For the goal “${goal}”.` : "Nothing is needed for that goal."}</p>}
          <form method="get" className="filter">
            {goalId && <HiddenInputs values={{ goal: goalId }} />}
            <SelectField
              name="state"
              label="State"
              blank="All"
              options={optionsOf(stateWords)}
              defaultValue={state ?? ""}
            />
            <SelectField
              name="kind"
              label="Kind"
              blank="All"
              options={optionsOf(kindWords)}
              defaultValue={kind ?? ""}
            />
            <Button look="quiet">Show</Button>
            {(state || kind || goalId) && <a href="/admin/needs">Show all</a>}
          </form>
          {groups.map((group) => (
            <Part
              key={group.state}
              id={group.state}
              title={`${stateWords[group.state]}: ${group.needs.length}`}
            >
              <Entries entries={group.needs.map(needEntry)} />
            </Part>
          ))}
          {groups.length === 0 && (goal || !goalId) && <p>No need is like that.</p>}
        </>
      )}
    </>
  );
}
