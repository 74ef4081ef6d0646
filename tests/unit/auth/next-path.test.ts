import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPath } from "~/auth/next-path";

const hostile = [
  "//evil.test",
  "///evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "\\/evil.test",
  "/\\/evil.test",
  "https://evil.test",
  "https:evil.test",
  "HTTPS://evil.test/admin",
  "javascript:alert(1)",
  "data:text/html,x",
  "//evil.test\\@full-circle.test",
  "/\t/evil.test",
  "/\n/evil.test",
  "\t//evil.test",
  " //evil.test",
  "/%09/evil.test\\",
  "@evil.test",
  ".evil.test",
  "evil.test",
  "/．evil.test",
  "／／evil.test",
  "",
];

describe("where signing in leads to (threat 14)", () => {
  it.each(hostile)("is never elsewhere: %j", (next) => {
    const path = nextPath(next);
    expect(new URL(path, "https://full-circle.test").host).toBe("full-circle.test");
    expect(path).toBe("/admin");
  });

  it.each(["/%2f%2fevil.test", "/%5cevil.test", "/admin/../..//evil.test", "/.//evil.test"])(
    "stays inside with what is encoded or climbs: %s",
    (next) => {
      const url = new URL(nextPath(next), "https://full-circle.test");
      expect(url.host).toBe("full-circle.test");
    },
  );

  it("keeps the paths and questions of our own pages", () => {
    expect(nextPath("/admin/waves/1?tab=2")).toBe("/admin/waves/1?tab=2");
    expect(nextPath(null)).toBe("/admin");
  });

  it("is inside for whatever text", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((text) => `/${text}`),
    );
    fc.assert(
      fc.property(texts, (next) => {
        const url = new URL(nextPath(next), "https://full-circle.test");
        return url.host === "full-circle.test" && url.protocol === "https:";
      }),
    );
  }, 30_000);
});
