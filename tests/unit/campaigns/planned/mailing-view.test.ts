import { expect, it } from "vitest";
import { listMailings, type WaveMailings } from "~/campaigns/planned/mailing-view";
import type { PlannedMailing } from "~/campaigns/planned/planned-mailing";
import { USUAL_RULE } from "~/campaigns/planned/reminder-rule";

const at = (text: string) => new Date(text);
const begun = at("2026-10-12T14:00:00Z");
const times = {
  ...{ begun, since: begun, closesAt: at("2026-10-31T04:00:00Z") },
  timezone: "America/Chicago",
};
const wave: WaveMailings = { rule: USUAL_RULE, times, isClosed: false, planned: [] };
const kept = (one: Partial<PlannedMailing>): PlannedMailing => ({
  ...{ id: "kept", kind: "reminder", daysAfter: null, at: null, state: "planned" },
  ...{ reason: null, campaignId: null, endedAt: null, choice: null, ...one },
});
const seen = (of: Partial<WaveMailings>, now = "2026-10-13T00:00:00Z") =>
  listMailings({ ...wave, ...of }, at(now)).map((one) => [
    one.daysAfter ?? one.kind,
    one.state,
    one.at?.toISOString().slice(0, 16) ?? null,
  ]);

it("lists what goes next first, by rule and by choice, then what has ended", () => {
  const chosen = kept({ at: at("2026-10-17T15:00:00Z") });
  const done = kept({
    ...{ id: "done", daysAfter: 3, state: "started", campaignId: "c" },
    endedAt: at("2026-10-15T22:00:10Z"),
  });
  expect(seen({ planned: [chosen, done] })).toEqual([
    ["reminder", "goes", "2026-10-17T15:00"],
    [7, "goes", "2026-10-19T22:00"],
    [3, "started", "2026-10-15T22:00"],
  ]);
});

it("has no times before the invitation", () => {
  expect(seen({ times: null })).toEqual([
    [3, "waits", null],
    [7, "waits", null],
  ]);
});

it("says of days that will not be why not", () => {
  const short = { ...times, closesAt: at("2026-10-19T22:00:00Z") };
  const late = { ...short, since: at("2026-10-16T12:00:00Z") };
  expect(seen({ times: late }, "2026-10-16T12:00:00Z")).toEqual([
    [3, "over", null],
    [7, "closed", null],
  ]);
  const canceled = kept({ daysAfter: 7, state: "cancelled", endedAt: begun });
  expect(seen({ planned: [canceled], isClosed: true })).toEqual([
    [3, "closed", null],
    [7, "cancelled", "2026-10-12T14:00"],
  ]);
});

it("moves on what is late, and passes over the older of two", () => {
  expect(seen({}, "2026-10-20T02:00:00Z")).toEqual([
    [7, "goes", "2026-10-20T22:00"],
    [3, "over", null],
  ]);
});
