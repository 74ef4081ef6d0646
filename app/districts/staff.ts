import { z } from "zod";
import { ROLES } from "~/auth/role";
import { type EmailProblem, parseEmailAddress } from "~/platform/email-address";
import type { Role } from "~/platform/scope.server";

export type StaffMember = {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** Empty: the whole district. */
  schoolIds: string[];
  revokedAt: Date | null;
};

const problems: Record<EmailProblem, string> = {
  empty: "Give a mail address.",
  "too long": "This address is too long.",
  "not one email address": "Give one mail address, such as name@district.org.",
  "wrong domain": "What stands after the @ is not a domain.",
};

export const emailSchema = z.string().transform((text, context) => {
  const email = parseEmailAddress(text);
  if (email.ok) return { address: email.address, key: email.key };
  context.addIssue({ code: "custom", message: problems[email.reason] });
  return z.NEVER;
});

export const personNameSchema = z
  .string()
  .trim()
  .min(1, "Give a name.")
  .max(120, "Use at most 120 characters.");

export const roleSchema = z.enum(ROLES, "Choose a role.");

export type StaffRights = { role: Role; schoolIds: readonly string[] };

/** An admin runs the whole district: limited to some schools they could do nothing. */
export function checkRights({ role, schoolIds }: StaffRights): { ok: true } | Refusal {
  return role === "admin" && schoolIds.length > 0
    ? {
        ok: false,
        field: "schools",
        reason: "An admin is for the whole district: choose no school.",
      }
    : { ok: true };
}

export type Refusal = { ok: false; field: "email" | "role" | "schools"; reason: string };

/** Whether the district still has an admin once this member's role is `role` (null: revoked). */
export function keepsAnAdmin(
  members: readonly Pick<StaffMember, "id" | "role" | "revokedAt">[],
  changed: { id: string; role: Role | null },
): boolean {
  return members.some((member) => {
    const role = member.id === changed.id ? changed.role : member.role;
    return role === "admin" && (member.revokedAt === null || member.id === changed.id);
  });
}
