import { requireStaff } from "~/auth/require-staff.server";
import { fileOf } from "../needs/file-response.server";
import { loadNeeds } from "../needs/load-needs.server";
import { exported } from "../needs/needs-file";
import type { Route } from "./+types/needs-json";

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "need.read");
  const needs = (await loadNeeds(staff)).map(exported);
  return fileOf(`${JSON.stringify({ needs }, null, 2)}\n`, "needs.json");
}
