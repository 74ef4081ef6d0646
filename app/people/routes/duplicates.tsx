import { requireStaff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { PageHead } from "~/ui/parts/page-head";
import { listLikelyPairs } from "../duplicates/duplicates.db.server";
import type { Route } from "./+types/duplicates";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Duplicates" }];

const most = 100;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.edit");
  return { pairs: await transaction(staff, (scope) => listLikelyPairs(scope, most)) };
}

const WHY = {
  address: (email: string) => `The same name at the same address, ${email}`,
  school: (one: string, other: string) => `The same name at the same school: ${one} and ${other}`,
};

export default function Duplicates({ loaderData: { pairs } }: Route.ComponentProps) {
  const kicker = <a href="/admin/people">People</a>;
  if (pairs.length === 0) {
    return (
      <>
        <PageHead kicker={kicker} title="Duplicates" />
        <Empty
          title="Nobody seems to be in the directory twice"
          text="Entries with the same name and the same address or school are suggested here. Nothing is ever joined by itself."
        />
      </>
    );
  }
  const count = pairs.length === most ? `The first ${most}` : pairs.length.toLocaleString("en");
  return (
    <>
      <PageHead
        kicker={kicker}
        title={`${count} ${pairs.length === 1 ? "pair" : "pairs"} may be one person each`}
        lede="Somebody with two entries is asked twice. Look at each: nothing is joined by itself, and what is joined can be parted again."
      />
      <Entries
        level={2}
        entries={pairs.map(({ firstId, secondId, name, why, firstEmail, secondEmail }) => ({
          key: `${firstId} ${secondId}`,
          title: <a href={`/admin/people/${firstId}/duplicates/${secondId}`}>{name}</a>,
          text: WHY[why](firstEmail, secondEmail),
        }))}
      />
    </>
  );
}
