import { describe, expect, it } from "vitest";
import { checkRights, emailSchema, keepsAnAdmin } from "~/districts/staff";

describe("the rights of a member of staff", () => {
  it("may be limited to schools, but not an admin's", () => {
    expect(checkRights({ role: "admin", schoolIds: [] }).ok).toBe(true);
    expect(checkRights({ role: "viewer", schoolIds: ["1"] }).ok).toBe(true);
    expect(checkRights({ role: "admin", schoolIds: ["1"] })).toMatchObject({ field: "schools" });
  });
});

describe("the last admin", () => {
  const admin = { id: "a", role: "admin", revokedAt: null } as const;
  const leader = { id: "l", role: "leader", revokedAt: null } as const;
  const gone = { id: "g", role: "admin", revokedAt: new Date(0) } as const;

  it("can neither leave nor take another role", () => {
    expect(keepsAnAdmin([admin, leader], { id: "a", role: null })).toBe(false);
    expect(keepsAnAdmin([admin, leader], { id: "a", role: "leader" })).toBe(false);
  });

  it("is not the last one beside another", () => {
    expect(keepsAnAdmin([admin, { ...admin, id: "b" }], { id: "a", role: null })).toBe(true);
    expect(keepsAnAdmin([admin, leader], { id: "l", role: "admin" })).toBe(true);
  });

  it("is not helped by one who has left", () => {
    expect(keepsAnAdmin([admin, gone], { id: "a", role: null })).toBe(false);
  });
});

describe("a mail address of staff", () => {
  it("is one address, its key the same for capitals", () => {
    expect(emailSchema.parse(" Dana@Cedar.Test ")).toEqual({
      address: "Dana@cedar.test",
      key: "dana@cedar.test",
    });
    for (const text of ["", "dana", "a@b.test, c@d.test", "Dana <dana@cedar.test>"]) {
      expect(emailSchema.safeParse(text).success, text).toBe(false);
    }
  });
});
