import fc from "fast-check";
import { expect, test } from "vitest";
import {
  COMMITMENT_STATES,
  daysBetween,
  promisedIn,
  standingOf,
  thresholdOf,
} from "~/reports/commitments/commitment";
import { commitmentNoteSchema, commitmentSchema } from "~/reports/commitments/commitment-form";
import { LOOP_WORDS } from "~/reports/loop-words/catalogue";

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

test("late is arithmetic: the day has passed and it is not done, whatever staff say of it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...COMMITMENT_STATES), day, day, (state, dueOn, today) => {
      const isLate = standingOf({ state, dueOn }, today) === "late";
      expect(isLate).toBe(state !== "done" && dueOn < today);
    }),
  );
});

test("on its day a promise is not late yet, and without a day it never is", () => {
  expect(standingOf({ state: "planned", dueOn: "2027-03-31" }, "2027-03-31")).toBe("planned");
  expect(standingOf({ state: "planned", dueOn: null }, "2099-01-01")).toBe("planned");
  expect(standingOf({ state: "changed", dueOn: null }, "2099-01-01")).toBe("changed");
});

test("thresholds follow each other as days pass, and each covers the days until the next", () => {
  const order = [null, "soon", "due", "late"];
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (dueOn, from) => {
      const at = (shift: number) =>
        new Date(Date.parse(dueOn) + shift * 86_400_000).toISOString().slice(0, 10);
      const place = (shift: number) => order.indexOf(thresholdOf(dueOn, at(shift)));
      expect(place(from + 1)).toBeGreaterThanOrEqual(place(from));
      expect(place(from + 1) - place(from)).toBeLessThanOrEqual(1);
    }),
  );
  expect(thresholdOf("2027-03-31", "2027-03-16")).toBeNull();
  expect(thresholdOf("2027-03-31", "2027-03-17")).toBe("soon");
  expect(thresholdOf("2027-03-31", "2027-03-31")).toBe("due");
  expect(thresholdOf("2027-03-31", "2027-04-07")).toBe("late");
  expect(daysBetween("2027-03-13", "2027-03-15")).toBe(2);
});

test("a promise is read in the reader's language, else in the one it was made in", () => {
  const promise = { what: "Train first", translations: { es: "Capacitar primero", ar: "" } };
  expect(promisedIn(promise, "en", "es")).toEqual({ lang: "es", text: "Capacitar primero" });
  expect(promisedIn(promise, "en", "ar")).toEqual({ lang: "en", text: "Train first" });
});

test("a promise names who and by when, a change its reason, and done what shows it", () => {
  const promise = { what: "Train", ownerId: "", ownerName: "", dueOn: "", goalId: "" };
  const refused = commitmentSchema.safeParse(promise);
  expect(refused.error?.issues.map(({ path }) => path[0])).toEqual(["ownerName", "dueOn"]);
  const note = { state: "changed", note: "", link: "", dueOn: "" };
  expect(commitmentNoteSchema.safeParse(note).success).toBe(false);
  expect(commitmentNoteSchema.safeParse({ ...note, state: "done" }).success).toBe(false);
  expect(commitmentNoteSchema.safeParse({ ...note, state: "under_way" }).success).toBe(true);
  expect(commitmentNoteSchema.safeParse({ ...note, note: "The vendor left." }).success).toBe(true);
  const link = { ...note, state: "done", link: "javascript:alert(1)" };
  expect(commitmentNoteSchema.safeParse(link).success).toBe(false);
});

test("every language says everything, with the same places to fill", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const { en } = LOOP_WORDS;
  for (const words of Object.values(LOOP_WORDS)) {
    for (const [key, text] of Object.entries(words)) {
      const original = Object.entries(en ?? {}).find(([name]) => name === key)?.[1];
      expect(places(text)).toEqual(places(original ?? "no such word"));
    }
  }
});
