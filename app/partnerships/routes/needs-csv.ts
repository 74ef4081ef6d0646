import { requireStaff } from "~/auth/require-staff.server";
import { csvText } from "~/platform/csv-write";
import { fileOf } from "../needs/file-response.server";
import { loadNeeds } from "../needs/load-needs.server";
import { needLines } from "../needs/needs-file";
import type { Route } from "./+types/needs-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.read");
  return fileOf(csvText(needLines(await loadNeeds(staff))), "needs.csv");
}
