import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { audienceName } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { DataTable } from "~/ui/parts/data-table";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { EnteredNote } from "../doors/entry/entered-note";
import { enteredOf } from "../doors/entry/entered-words";
import { findInvitedPeople } from "../doors/entry/invited.db.server";
import { loadEntryWave } from "../doors/entry/load-entry.server";
import { readDoorCounts } from "../doors/entry/staff-answers.db.server";
import { languageName } from "../messages/languages";
import type { Route } from "./+types/interviews";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Interviews by phone" }];

const MOST = 25;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "response.enter");
  const found = await loadEntryWave(staff, requireId(params.wave));
  if (!found) notFound();
  const { wave, title } = found;
  const query = new URL(request.url).searchParams;
  const words = (query.get("q") ?? "").slice(0, 100).trim();
  const { people, counts } = await transaction(staff, async (scope) => ({
    people: words.length < 2 ? [] : await findInvitedPeople(scope, wave.id, words, MOST + 1),
    counts: await readDoorCounts(scope, wave.id),
  }));
  return {
    ...{ id: wave.id, title, words, stored: counts.phone },
    isOpen: waveState(wave, staff.services.clock()) === "open",
    entered: enteredOf(query.get("entered")),
    isMore: people.length > MOST,
    people: people.slice(0, MOST).map(({ language, ...person }) => ({
      ...person,
      language: languageName(language),
    })),
  };
}

/** Finds somebody among those invited, to ask them by phone. Nobody is told who has answered. */
export default function Interviews({ loaderData: page }: Route.ComponentProps) {
  return (
    <>
      <EnteredNote entered={page.entered} />
      <PageHead
        kicker={<a href={`/admin/waves/${page.id}`}>{page.title}</a>}
        title="Ask somebody by phone"
        lede="Find the person among those invited, read the questions aloud in their language, and mark what they say. It is stored at once, as if they had sent it."
      />
      <form method="get" className="filter">
        <TextField
          name="q"
          label="Name or source id"
          hint="At least two letters."
          autoComplete="off"
          defaultValue={page.words}
        />
        <Button look={page.people.length > 0 ? "quiet" : "main"}>Find</Button>
      </form>
      {page.words.length >= 2 && <Found page={page} />}
      <Note title={{ id: "seen", text: "What is true of an interview" }}>
        <ul>
          <li>
            You hear the answers; tell people so before you begin. The form has words to read aloud.
          </li>
          <li>
            This page does not say who has answered. If there are answers already, you are told
            after sending that nothing was stored.
          </li>
          <li>
            The record says that you entered answers by phone, for which wave and when; not whose.
            So far {page.stored.toLocaleString("en")} came this way.
          </li>
        </ul>
      </Note>
    </>
  );
}

function Found({ page }: { page: Route.ComponentProps["loaderData"] }) {
  if (page.people.length === 0) return <p>Nobody who was invited is called so.</p>;
  return (
    <Part id="found" title="Invited">
      <DataTable
        caption="People who were invited"
        captionHidden
        label="People"
        cards
        columns={[
          { key: "name", label: "Name" },
          { key: "source", label: "Source id" },
          { key: "audience", label: "Asked as" },
          { key: "school", label: "School" },
          { key: "language", label: "Language" },
        ]}
        rows={page.people.map((person) => ({
          key: person.invitationId,
          cells: [
            page.isOpen ? (
              <a key="link" href={`/admin/waves/${page.id}/interviews/${person.invitationId}`}>
                {person.name || "No name"}
              </a>
            ) : (
              person.name || "No name"
            ),
            person.sourceId,
            audienceName(person.audience),
            person.school ?? "No one school",
            languageInEnglish(person.language),
          ],
        }))}
      />
      {page.isMore && <p className="hint">There are more: type more of the name.</p>}
      {!page.isOpen && <p>The wave is not open: nothing can be entered now.</p>}
    </Part>
  );
}
