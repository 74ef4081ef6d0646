import type { ReactNode } from "react";
import { Outlet, useLocation, useMatches } from "react-router";
import { permissions } from "~/auth/permissions";
import { requireStaff } from "~/auth/require-staff.server";
import { rotateSessionAfterPost } from "~/auth/rotate-session.server";
import { brokenScript, ErrorPage } from "~/ui/frames/error-page";
import { StaffFrame } from "~/ui/frames/staff-frame";
import type { Room } from "~/ui/rooms";
import { helpFor } from "../help/help-links";
import { roomLinks, subNavigation } from "../rooms";
import type { Route } from "./+types/layout";

// As in the root: no script of a page needs to carry it.
const server = import.meta.env.SSR ? await import("../root-error") : null;

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

export default function StaffLayout({ loaderData }: Route.ComponentProps) {
  return (
    <House staff={loaderData}>
      <Outlet />
    </House>
  );
}

/** A page that cannot be shown, with the rooms around it to go on from. */
export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const location = useLocation();
  if (!server) return <ErrorPage brand="Full Circle" {...brokenScript} />;
  // After an action's error the loader that says who this is is not asked.
  if (!loaderData) return <server.RootError error={error} asking={server.askingAt(location)} />;
  return (
    <House staff={loaderData}>
      <server.StaffError error={error} district={loaderData.district} />
    </House>
  );
}

interface HouseProps {
  staff: Route.ComponentProps["loaderData"];
  children: ReactNode;
}

/** The staff's side of the house: five rooms, in the order of the loop. A page names its own in `handle.room`. */
function House({ staff, children }: HouseProps) {
  const { district, slug, who, allowed } = staff;
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
      {children}
    </StaffFrame>
  );
}

function useRoom(): Room | undefined {
  const handles = useMatches().map((match) => match.handle as { room?: Room } | undefined);
  return handles.findLast((handle) => handle?.room)?.room;
}
