import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import type { Route } from "./+types/no-staff-page";

/** An address that nothing stands at: told to staff, with their rooms around it. */
export const loader = (args: Route.LoaderArgs) => nothingHere(args);
export const action = (args: Route.ActionArgs) => nothingHere(args);

async function nothingHere({ request, context }: Route.LoaderArgs | Route.ActionArgs) {
  await requireStaff(request, context, "home.read");
  return notFound("Nothing is found at this address.");
}

export default function NoStaffPage() {
  return null;
}
