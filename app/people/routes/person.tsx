import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { audienceNames } from "../audience-words";
import { loadPerson } from "../person-page/load-person.server";
import { PersonFacts } from "../person-page/person-facts";
import { History, Household, MergedEntries } from "../person-page/person-parts";
import type { Route } from "./+types/person";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Person" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.read");
  const loaded = await loadPerson(staff, requireId(params.person));
  if (!loaded) notFound();
  return { ...loaded, mayEdit: staff.may("people.edit"), mayErase: staff.may("person.erase") };
}

export default function Person({ loaderData }: Route.ComponentProps) {
  const { person, name, addressNote, sharing, merged, changes, mayEdit, mayErase } = loaderData;
  const path = `/admin/people/${person.id}`;
  return (
    <>
      <PageHead
        kicker={<a href="/admin/people">People</a>}
        title={name}
        lede={audienceNames(person.audiences)}
      >
        {mayEdit && <Button href={`${path}/edit`}>Edit</Button>}
        {mayErase && <a href={`${path}/erasure`}>Erase on request</a>}
      </PageHead>
      {person.doNotContact && (
        <Note look="heed">
          <p>Asked not to be contacted: no invitation, reminder, report or letter goes to them.</p>
        </Note>
      )}
      {person.mergedIntoId && (
        <Note>
          <p>
            This entry is one person with{" "}
            <a href={`/admin/people/${person.mergedIntoId}`}>another one</a>, which stands for it.
          </p>
        </Note>
      )}
      {person.isGone && (
        <Note>
          <p>Gone: asked nothing more. A file that has them brings them back.</p>
        </Note>
      )}
      <PersonFacts person={person} addressNote={addressNote} />
      {mayEdit && !person.mergedIntoId && (
        <form method="post" action={`${path}/${person.isGone ? "return" : "departure"}`}>
          <Button look="quiet">
            {person.isGone ? "They are here again" : "They are gone: ask them nothing more"}
          </Button>
        </form>
      )}
      <Household people={sharing} />
      <MergedEntries id={person.id} entries={merged} mayUndo={mayEdit} />
      <History changes={changes} />
    </>
  );
}
