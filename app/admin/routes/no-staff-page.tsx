import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import type { Route } from "./+types/no-staff-page";

/** An address that nothing stands at, told to staff alone, with their rooms around it. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requireStaff(request, context, "home.read");
  return notFound("Nothing is found at this address.");
}

export const action = loader;

export default function NoStaffPage() {
  return null;
}
