import { requireStaff } from "~/auth/require-staff.server";
import { Changes } from "../changes/changes-page";
import { loadChanges } from "../changes/load-changes.server";
import type { Route } from "./+types/draft-changes";

export const handle = { room: "plan" };
export const meta = () => [{ title: "What changes" }];

/** The same for staff, who compare the working draft as well. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.read");
  const asked = new URL(request.url).searchParams;
  const page = await loadChanges(staff, params.plan, asked, { drafts: true });
  return { ...page, slug: params.plan };
}

export default function DraftChanges({ loaderData: page }: Route.ComponentProps) {
  return <Changes page={page} kicker={<a href={`/admin/plans/${page.slug}`}>{page.title}</a>} />;
}
