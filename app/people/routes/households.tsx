import { requireStaff } from "~/auth/require-staff.server";
import { counted } from "~/platform/counted";
import { seeOther } from "~/platform/http.server";
import { pageNumber } from "~/platform/page-number";
import { transaction } from "~/platform/scope.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { audienceNames } from "../audience-words";
import { listHouseholds } from "../households/household.db.server";
import { PagesOf } from "../pages-of";
import { fullName } from "../person";
import type { Route } from "./+types/households";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Households" }];

const size = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.read");
  const page = pageNumber(new URL(request.url).searchParams);
  const slice = { skip: (page - 1) * size, take: size };
  const listed = await transaction(staff, (scope) => listHouseholds(scope, slice));
  // Behind the last page nothing says how many there are.
  if (page > 1 && listed.total === 0) throw seeOther("/admin/people/households");
  return { page, ...listed };
}

export default function Households({ loaderData }: Route.ComponentProps) {
  const { page, total, households } = loaderData;
  const kicker = <a href="/admin/people">People</a>;
  if (total === 0) {
    return (
      <>
        <PageHead kicker={kicker} title="Households" />
        <Empty
          title="Nobody shares an address"
          text="Where several people have one mail address, they get one mail together, with a link for each by name."
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={kicker}
        title={`${counted(total, "address belongs", "addresses belong")} to several people`}
        lede="They get one mail together, with a link for each by name. Unsubscribing holds for the address."
      />
      <Entries
        level={2}
        entries={households.map(({ email, people }) => ({
          key: email,
          title: email,
          body: (
            <ul>
              {people.map((person) => (
                <li key={person.id}>
                  <a href={`/admin/people/${person.id}`}>{fullName(person)}</a>,{" "}
                  {audienceNames(person.audiences)}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
      <PagesOf page={page} size={size} total={total} query={{}} />
    </>
  );
}
