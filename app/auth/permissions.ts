import type { Role } from "~/platform/scope.server";

/** Everything staff may do, and who may. What is not listed here nobody may. */
const allowed = {
  "home.read": ["admin", "leader", "editor", "viewer"],
  "account.edit": ["admin", "leader", "editor", "viewer"],
  "district.edit": ["admin"],
  "school.read": ["admin", "leader", "editor", "viewer"],
  "school.edit": ["admin"],
  "staff.edit": ["admin"],
  "audit.read": ["admin"],
  "outbox.read": ["admin"],
  "api-token.edit": ["admin"],
  "people.read": ["admin", "editor"],
  "people.import": ["admin", "editor"],
  "people.edit": ["admin", "editor"],
  "person.erase": ["admin"],
  "roster.read": ["admin", "leader", "editor", "viewer"],
  "survey.read": ["admin", "leader", "editor", "viewer"],
  "survey.edit": ["admin", "editor"],
  "survey.publish": ["admin", "leader", "editor"],
  "wave.edit": ["admin", "leader", "editor"],
  "wave.read": ["admin", "leader", "editor", "viewer"],
  "letter.print": ["admin", "editor"],
  "response.enter": ["admin", "editor"],
  "campaign.read": ["admin", "leader", "editor"],
  "campaign.send": ["admin", "leader", "editor"],
  "campaign.decide": ["admin", "editor"],
  "address.fix": ["admin", "editor"],
  "release.read": ["admin", "leader", "viewer"],
  "release.create": ["admin", "leader"],
  "release.publish": ["admin", "leader"],
  "open-text.read": ["admin", "editor"],
  "open-text.redact": ["admin", "editor"],
  "theme.read": ["admin", "leader", "editor", "viewer"],
  "theme.edit": ["admin", "editor"],
  "theme.publish": ["admin", "leader"],
  "plan.read": ["admin", "leader", "editor", "viewer"],
  "plan.edit": ["admin", "leader", "editor"],
  "comment.read": ["admin", "leader", "editor"],
  "comment.moderate": ["admin", "leader", "editor"],
  "comment.answer": ["admin", "leader", "editor"],
  "outreach.read": ["admin", "leader", "editor", "viewer"],
  "outreach.edit": ["admin", "leader", "editor"],
  "outreach.import": ["admin", "leader", "editor"],
  "inquiry.answer": ["admin", "leader", "editor"],
  "inquiry.set-up": ["admin", "leader"],
  "report.read": ["admin", "leader", "editor", "viewer"],
  "report.edit": ["admin", "leader"],
  "report.publish": ["admin", "leader"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof allowed;

/** What touches the whole district; staff limited to some schools may not do it. */
const districtWide: ReadonlySet<Permission> = new Set([
  "district.edit",
  "school.edit",
  "staff.edit",
  "audit.read",
  "outbox.read",
  "api-token.edit",
  "people.import",
  "people.edit",
  "person.erase",
  "survey.publish",
  "wave.edit",
  "letter.print",
  "response.enter",
  "campaign.send",
  "campaign.decide",
  "address.fix",
  "release.create",
  "release.publish",
  "open-text.read",
  "open-text.redact",
  "theme.edit",
  "theme.publish",
  "plan.edit",
  "comment.moderate",
  "comment.answer",
  "outreach.import",
  "inquiry.set-up",
  "report.edit",
  "report.publish",
]);

export function isAllowed(
  permission: Permission,
  staff: { role: Role; schools: readonly string[] | null },
): boolean {
  const roles: readonly Role[] = Object.hasOwn(allowed, permission) ? allowed[permission] : [];
  return roles.includes(staff.role) && (staff.schools === null || !districtWide.has(permission));
}

export const permissions = Object.keys(allowed) as Permission[];
