import { expect, test } from "vitest";
import { usualTimes } from "~/surveys/usual-times";

test("a wave usually opens now and closes in three weeks at 5 PM, by the district's clock", () => {
  const now = new Date("2026-10-20T03:30:00Z");
  expect(usualTimes(now, "America/Chicago")).toEqual({
    opens: "2026-10-19T22:30",
    closes: "2026-11-09T17:00",
  });
  expect(usualTimes(now, "Asia/Tokyo").closes).toBe("2026-11-10T17:00");
});
