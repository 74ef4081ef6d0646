import { requireStaff } from "~/auth/require-staff.server";
import { csvText } from "~/platform/csv-write";
import { fileOf } from "../needs/file-response.server";
import { exportContacts, exportPartners } from "../partners/export-partners.server";
import { partnerLines } from "../partners/partners-file";
import type { Route } from "./+types/partners-csv";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  return fileOf(csvText(partnerLines(await exportPartners(staff))), "partners.csv");
}

/** With contacts: the record says who took them, so it is asked for by a button. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  return fileOf(csvText(partnerLines(await exportContacts(staff))), "partners.csv");
}
