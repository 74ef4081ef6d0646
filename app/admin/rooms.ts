import type { Permission } from "~/auth/permissions";
import { ROOMS, type Room } from "~/ui/rooms";

type Page = { href: string; label: string; permission: Permission };

export const roomWords: Record<Room, string> = {
  listen: "Listen",
  plan: "Plan",
  reach: "Reach",
  partner: "Partner",
  report: "Report",
};

/** The pages each room opens with; a room without pages is not open yet. */
const pagesOfRoom: Record<Room, readonly Page[]> = {
  listen: [{ href: "/admin/surveys", label: "Surveys", permission: "survey.read" }],
  plan: [{ href: "/admin/plans", label: "Plans", permission: "plan.read" }],
  reach: [
    { href: "/admin/campaigns", label: "Campaigns", permission: "campaign.read" },
    { href: "/admin/mail-setup", label: "Sender", permission: "campaign.send" },
    { href: "/admin/outreach", label: "Outreach", permission: "outreach.read" },
    { href: "/admin/touches", label: "Log", permission: "outreach.read" },
    { href: "/admin/inquiries", label: "Inquiries", permission: "inquiry.answer" },
    { href: "/admin/people", label: "People", permission: "people.read" },
    { href: "/admin/addresses", label: "Bad addresses", permission: "address.fix" },
    { href: "/admin/roster", label: "Roster", permission: "roster.read" },
  ],
  partner: [
    { href: "/admin/partnerships", label: "Partnerships", permission: "partner.read" },
    { href: "/admin/needs", label: "Needs", permission: "need.read" },
    { href: "/admin/pledges", label: "Offers", permission: "pledge.handle" },
    { href: "/admin/partners", label: "Partners", permission: "partner.read" },
    { href: "/admin/resources", label: "Resources", permission: "partner.read" },
    { href: "/admin/leads", label: "Leads", permission: "lead.handle" },
  ],
  report: [
    { href: "/admin/results", label: "Results", permission: "release.read" },
    { href: "/admin/texts", label: "What people wrote", permission: "theme.read" },
    { href: "/admin/reports", label: "Reports", permission: "report.read" },
    { href: "/admin/commitments", label: "Commitments", permission: "report.read" },
  ],
};

/** What belongs to no room: the home page and what a district is set up with. */
const pagesOfHome: readonly Page[] = [
  { href: "/admin", label: "Overview", permission: "home.read" },
  { href: "/admin/start", label: "Set-up", permission: "district.edit" },
  { href: "/admin/district", label: "District", permission: "district.edit" },
  { href: "/admin/schools", label: "Schools", permission: "school.read" },
  { href: "/admin/staff", label: "Staff", permission: "staff.edit" },
  { href: "/admin/api-tokens", label: "API", permission: "api-token.edit" },
  { href: "/admin/audit", label: "Record", permission: "audit.read" },
  { href: "/outbox", label: "Outbox", permission: "outbox.read" },
  { href: "/admin/account", label: "Account", permission: "account.edit" },
];

type May = (permission: Permission) => boolean;

/** The rooms somebody may enter, each with the first of its pages that is open to them. */
export function roomLinks(may: May): { room: Room; href: string; label: string }[] {
  return ROOMS.flatMap((room) => {
    const first = pagesOfRoom[room].find((page) => may(page.permission));
    return first ? [{ room, href: first.href, label: roomWords[room] }] : [];
  });
}

/** The pages beside the one at `path` that are open to somebody; a lone page needs no links. */
export function subNavigation(
  room: Room | undefined,
  path: string,
  may: May,
): { href: string; label: string; current: boolean }[] {
  const pages = (room ? pagesOfRoom[room] : pagesOfHome).filter((page) => may(page.permission));
  if (pages.length < 2) return [];
  const current = pages
    .filter(({ href }) => path === href || (href !== "/admin" && path.startsWith(`${href}/`)))
    .at(-1);
  return pages.map(({ href, label }) => ({ href, label, current: href === current?.href }));
}
