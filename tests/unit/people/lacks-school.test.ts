import { expect, test } from "vitest";
import { lacksSchool, schoolsReader, unknownAudience } from "~/people/csv/shared-columns";

test("a row refused for want of a school is told apart, since adding the school mends it", () => {
  const read = schoolsReader(new Map([["PE-01", "id"]]))("Hollow Middle");
  expect(read.ok).toBe(false);
  if (!read.ok) expect(lacksSchool(read)).toBe(true);
  expect(lacksSchool({ reason: unknownAudience("Neighbor") })).toBe(false);
});
