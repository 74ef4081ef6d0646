import { Outlet, useLocation, useMatches } from "react-router";
import { permissions } from "~/auth/permissions";
import { requireStaff } from "~/auth/require-staff.server";
import { rotateSessionAfterPost } from "~/auth/rotate-session.server";
import { StaffFrame } from "~/ui/frames/staff-frame";
import type { Room } from "~/ui/rooms";
import { helpFor } from "../help/help-links";
import { roomLinks, subNavigation } from "../rooms";
import type { Route } from "./+types/layout";

export const middleware: Route.MiddlewareFunction[] = [rotateSessionAfterPost];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "home.read");
  return {
    lang: "en",
    district: staff.session.district_name,
    slug: staff.session.district_slug,
    who: staff.session.name,
    allowed: permissions.filter(staff.may),
  };
}

/** The staff's side of the house: five rooms, in the order of the loop. A page names its own in `handle.room`. */
export default function StaffLayout({ loaderData }: Route.ComponentProps) {
  const { district, slug, who, allowed } = loaderData;
  const room = useRoom();
  const { pathname } = useLocation();
  const may = (permission: (typeof permissions)[number]) => allowed.includes(permission);
  return (
    <StaffFrame
      district={{ name: district, href: "/admin" }}
      rooms={roomLinks(may)}
      here={room}
      nav={subNavigation(room, pathname, may)}
      who={who}
      signOut={{ action: "/admin/sign-out", label: "Sign out" }}
      foot={{
        text: `${district}, on Full Circle`,
        links: [
          { href: helpFor(pathname), label: "How this works" },
          { href: `/d/${slug}`, label: "Public page" },
          { href: "/admin/account", label: "Your account" },
        ],
      }}
      words={{
        skip: "Skip to the content",
        error: "Error:",
        nav: room ? "Pages of this room" : "Pages",
        rooms: "Rooms",
      }}
    >
      <Outlet />
    </StaffFrame>
  );
}

function useRoom(): Room | undefined {
  const handles = useMatches().map((match) => match.handle as { room?: Room } | undefined);
  return handles.findLast((handle) => handle?.room)?.room;
}
