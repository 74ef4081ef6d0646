import { describe, expect, it } from "vitest";
import { isAllowed, type Permission, permissions } from "~/auth/permissions";
import { ROLES } from "~/auth/role";

/**
 * Who may do what, written a second time: a = admin, l = leader, e = editor, v = viewer; behind the
 * colon those who may do it limited to some schools. A permission that is not here fails the test.
 */
const matrix: Record<Permission, string> = {
  "home.read": "alev:alev",
  "account.edit": "alev:alev",
  "district.edit": "a:",
  "school.read": "alev:alev",
  "school.add": "ae:",
  "school.edit": "a:",
  "staff.edit": "a:",
  "audit.read": "a:",
  "outbox.read": "a:",
  "api-token.edit": "a:",
  "people.read": "ae:ae",
  "people.import": "ae:",
  "people.edit": "ae:",
  "person.erase": "a:",
  "roster.read": "alev:alev",
  "survey.read": "alev:alev",
  "survey.edit": "ae:ae",
  "survey.publish": "ale:",
  "wave.edit": "ale:",
  "wave.read": "alev:alev",
  "letter.print": "ae:",
  "response.enter": "ae:",
  "campaign.read": "ale:ale",
  "campaign.send": "ale:",
  "campaign.decide": "ae:",
  "address.fix": "ae:",
  "release.read": "alv:alv",
  "release.create": "al:",
  "release.publish": "al:",
  "open-text.read": "ae:",
  "open-text.redact": "ae:",
  "theme.read": "alev:alev",
  "theme.edit": "ae:",
  "theme.publish": "al:",
  "plan.read": "alev:alev",
  "plan.edit": "ale:",
  "comment.read": "ale:ale",
  "comment.moderate": "ale:",
  "comment.answer": "ale:",
  "need.read": "alev:alev",
  "need.edit": "ale:",
  "need.publish": "al:",
  "partner.read": "alev:alev",
  "partner.edit": "ale:",
  "lead.handle": "ale:",
  "pledge.handle": "ale:ale",
  "volunteer.check": "al:al",
  "gift.set-up": "al:",
  "outreach.read": "alev:alev",
  "outreach.edit": "ale:ale",
  "outreach.import": "ale:",
  "inquiry.answer": "ale:ale",
  "inquiry.set-up": "al:",
  "report.read": "alev:alev",
  "report.edit": "ale:",
  "report.approve": "al:",
  "report.publish": "al:",
  "commitment.edit": "ale:",
  "goal.set": "al:",
};

const mayOf = (permission: Permission, schools: readonly string[] | null) =>
  ROLES.filter((role) => isAllowed(permission, { role, schools }))
    .map((role) => role[0])
    .join("");

describe("the permission table", () => {
  it.each(permissions)("says who may %s", (permission) => {
    expect(`${mayOf(permission, null)}:${mayOf(permission, ["a school"])}`).toBe(
      matrix[permission],
    );
  });

  it("is as long as this matrix", () => {
    expect([...permissions].sort()).toEqual(Object.keys(matrix).sort());
  });

  it("denies what it does not list", () => {
    const unlisted = "everything.do" as Permission;
    expect(isAllowed(unlisted, { role: "admin", schools: null })).toBe(false);
  });
});
