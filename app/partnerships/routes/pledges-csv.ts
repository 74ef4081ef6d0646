import { requireStaff } from "~/auth/require-staff.server";
import { transaction } from "~/platform/scope.server";
import { listNeeded } from "../pledges/needed.db.server";
import { listAllPledges } from "../pledges/pledge.db.server";
import { pledgesCsv } from "../pledges/pledges-file";
import type { Route } from "./+types/pledges-csv";

/** Offers as a file, without personal data. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const file = await transaction(staff, async (scope) => {
    const pledges = await listAllPledges(scope);
    const ids = pledges.flatMap(({ needId }) => needId ?? []);
    return pledgesCsv(pledges, await listNeeded(scope, ids));
  });
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="offers.csv"',
      "Cache-Control": "no-store",
    },
  });
}
