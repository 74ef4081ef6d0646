import { expect, test } from "vitest";
import { countedReadings, type Milestone, progressOf } from "~/plans/goals/goal";
import { progressSentences } from "~/plans/goals/goal-words";

const reading = (takenOn: string, value: string) => ({
  id: takenOn + value,
  takenOn,
  value,
  note: "",
});
const milestone = (more: Partial<Milestone>): Milestone => ({
  ...{ id: "m", title: "M", dueOn: null, indicator: "Classrooms", unit: "%" },
  ...{ baseline: "40", target: "80", readings: [] },
  ...more,
});

test("of one day's readings the last recorded counts, in the order of days", () => {
  const recorded = [
    reading("2027-03-01", "5"),
    reading("2027-02-01", "4"),
    reading("2027-03-01", "6"),
  ];
  expect(countedReadings(recorded).map(({ value }) => value)).toEqual(["4", "6"]);
});

test("progress is the change since the start and the share of the way", () => {
  const readings = [reading("2027-02-01", "50"), reading("2027-03-01", "62")];
  expect(progressOf(milestone({ readings }))).toMatchObject({ change: 22, share: 0.55 });
  expect(progressOf(milestone({ readings, baseline: null }))).toMatchObject({
    change: 12,
    share: null,
  });
  expect(progressOf(milestone({ readings, target: "40" }))).toMatchObject({ share: null });
  expect(progressOf(milestone({}))).toBeNull();
});

test("a falling indicator counts towards a lower target", () => {
  const falling = milestone({
    baseline: "30",
    target: "10",
    readings: [reading("2027-02-01", "20")],
  });
  expect(progressOf(falling)).toMatchObject({ change: -10, share: 0.5 });
});

test("it is said in sentences, in English and Spanish", () => {
  const one = milestone({ readings: [reading("2027-03-01", "62.5")] });
  expect(progressSentences(one, progressOf(one), "en").join(" ")).toBe(
    "Now 62.5%, read on March 1, 2027. At the start: 40%. Target: 80%. That is 22.5 percentage points more than at the start. 56% of the way is made.",
  );
  expect(progressSentences(one, progressOf(one), "es")[0]).toContain("1 de marzo de 2027");
  expect(progressSentences(milestone({}), null, "en")[0]).toBe("Not measured yet.");
});
