import { expect, test } from "vitest";
import { planToRead } from "~/reports/receipt";

test("a receipt leads to the plan that was asked about, else to one that takes comments", () => {
  expect(planToRead("asked", ["other", "asked"])).toEqual({ slug: "asked", takesComments: true });
  expect(planToRead("asked", ["other"])).toEqual({ slug: "asked", takesComments: false });
  expect(planToRead(undefined, ["other"])).toEqual({ slug: "other", takesComments: true });
  expect(planToRead(undefined, [])).toBeNull();
});
