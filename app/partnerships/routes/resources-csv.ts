import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { csvText } from "~/platform/csv-write";
import { transaction } from "~/platform/scope.server";
import { fileOf } from "../needs/file-response.server";
import { inventoryLines } from "../partners/inventory";
import { listResources } from "../partners/resource.db.server";
import type { Route } from "./+types/resources-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const resources = await transaction(staff, (scope) => listResources(scope));
  const schools = new Map((await listSchools(staff)).map(({ id, name }) => [id, name]));
  return fileOf(csvText(inventoryLines(resources, schools)), "local-resources.csv");
}
