import { requireStaff } from "~/auth/require-staff.server";
import { fileOf } from "../needs/file-response.server";
import { exportPartners } from "../partners/export-partners.server";
import { exportedPartner } from "../partners/partners-file";
import type { Route } from "./+types/partners-json";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const partners = (await exportPartners(staff)).map(exportedPartner);
  return fileOf(`${JSON.stringify({ partners }, null, 2)}\n`, "partners.json");
}
