import type { CsvColumn } from "~/platform/csv-header";
import type { Orgs } from "./orgs";
import { kindOfRole, type RoleKind } from "./role";
import { NO_SCHOOLS, type SchoolSet } from "./school-sets";
import { type Cells, isRemoved } from "./tables";

export type UserColumn =
  | "sourcedId"
  | "status"
  | "enabledUser"
  | "role"
  | "orgSourcedIds"
  | "givenName"
  | "familyName"
  | "preferredGivenName"
  | "preferredFamilyName"
  | "email"
  | "agentSourcedIds"
  | "homeLanguage"
  | "language";

/** Of users.csv in 1.1 and 1.2; languages stand in columns that a vendor adds. */
export const USER_COLUMNS: readonly CsvColumn<UserColumn>[] = [
  { name: "sourcedId", required: true },
  { name: "status" },
  { name: "enabledUser" },
  { name: "role" },
  { name: "orgSourcedIds", aliases: ["orgSourcedId"] },
  { name: "givenName", required: true },
  { name: "familyName", required: true },
  { name: "preferredGivenName" },
  { name: "preferredFamilyName" },
  { name: "email", required: true },
  { name: "agentSourcedIds", aliases: ["agents"] },
  { name: "homeLanguage", aliases: ["metadata.homeLanguage"] },
  { name: "language", aliases: ["metadata.language", "metadata.preferredLanguage"] },
];

/** What somebody is, and at which schools as what. */
export type UserRoles = Readonly<Record<RoleKind, SchoolSet | null>>;

export const NO_ROLE: UserRoles = { pupil: null, families: null, staff: null };

/** As 1.1 has it: one role and its organizations in the user's own row. */
export function rolesInRow(cell: Cells<UserColumn>, orgs: Orgs): UserRoles {
  const kind = kindOfRole(cell("role"));
  return kind ? { ...NO_ROLE, [kind]: orgs.schoolsOf(cell("orgSourcedIds")) } : NO_ROLE;
}

const DISABLED = new Set(["false", "0", "no"]);

/** Why a user is nobody to reach, or null. */
export function outOfReach(cell: Cells<UserColumn>): "removed" | "disabled" | null {
  if (isRemoved(cell("status"))) return "removed";
  const isDisabled =
    DISABLED.has(cell("enabledUser").toLowerCase()) || cell("status").toLowerCase() === "inactive";
  return isDisabled ? "disabled" : null;
}

export const schoolsAs = (roles: UserRoles, kind: RoleKind): SchoolSet => roles[kind] ?? NO_SCHOOLS;
