import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACTION_WORDS } from "~/admin/record/action-words";
import { detailWords } from "~/admin/record/detail-words";

const reader = {
  timezone: "America/Chicago",
  names: new Map([["staff:01a20d93-ef9b-73a9-84cb-26334588ca9b", "Dana Whitfield"]]),
};
const words = (action: string, detail: unknown) =>
  detailWords(action, detail, reader).map((line) => line.replaceAll(/\s/g, " "));

describe("entries with words of their own", () => {
  it("say what was done with its names, numbers and moments", () => {
    expect(words("school.add", { code: "CV-40", name: "Birch School" })).toEqual([
      "Birch School (CV-40)",
    ]);
    const counts = { invited: 1216, held: 0, withReminder: 1, otherwise: 12 };
    expect(words("wave.invite", { ...counts, recipients: 1141, campaignId: "x" })).toEqual([
      "1,216 invitations, 1,141 mails",
      "12 people reached by letter or telephone",
      "1 person whose link comes with a reminder",
    ]);
    const at = "2026-11-30T00:00:00.000Z";
    expect(words("mailing.plan", { kind: "invitation", at })).toEqual([
      "Invitation from Nov 29, 2026, 6:00 PM on",
    ]);
    const amount = { number: 12, kind: "financial", state: "accepted", amount: 50_000 };
    expect(words("pledge.accepted", amount)).toEqual(["Offer 12: $500"]);
    expect(words("pledge.accepted", { number: 12, state: "accepted", amount: 50_000 })).toEqual([
      "Offer 12",
    ]);
  });

  it("are told name by name where they are of another shape, as old ones may be", () => {
    expect(words("wave.invite", { invited: 3 })).toEqual(["Invited: 3"]);
  });
});

describe("all other entries", () => {
  it("say what was before and is now, and nothing of what stayed", () => {
    const before = { name: "Oak", reportPromiseDays: 42, quietFrom: null };
    const after = { name: "Pine", reportPromiseDays: 42, quietFrom: 21 };
    expect(words("district.edit", { before, after })).toEqual([
      "Name: Oak, now Pine",
      "Quiet hours from: none, now 21",
    ]);
    expect(words("need.publish", { before: "draft" })).toEqual(["It was draft before"]);
    expect(words("theme.x", { before: "draft" })).toEqual(["Before: draft"]);
    const need = { kind: "volunteer", amount: 3600, title: "Lab" };
    expect(words("need.change", { before: need, after: { ...need, amount: 7200 } })).toEqual([
      "Amount: 60 hours, now 120 hours",
    ]);
    const touch = { title: "Open house", messageType: "report_back", audiences: ["higher_ed"] };
    expect(words("touch.remove", { before: touch })).toEqual([
      "Before, title: Open house",
      "Before, kind of message: Report back",
      "Before, audiences: Higher education",
    ]);
  });

  it("say yes and no, languages, colleagues and codes in words, and ids by their end", () => {
    expect(words("inquiry.give", { ownerId: "01a20d93-ef9b-73a9-84cb-26334588ca9b" })).toEqual([
      "Owner: Dana Whitfield",
    ]);
    expect(words("x", { published: true, languages: "es so", ground: "names_a_person" })).toEqual([
      "Published: yes",
      "Languages: Spanish, Somali",
      "Ground: names a person",
    ]);
    expect(words("x", { releaseId: "01a20d93-ef9b-73a9-84cb-26334588ca90" })).toEqual([
      "Release: …88ca90",
    ]);
    expect(words("x", { schools: [] })).toEqual([]);
    expect(words("x", { takenOn: "2026-11-15" })).toEqual(["Read on: November 15, 2026"]);
  });
});

it("never shows braces, brackets or [object Object] of its own, whatever an entry holds", () => {
  const plain = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.stringMatching(/^\w*$/));
  const { detail } = fc.letrec((tie) => ({
    detail: fc.dictionary(fc.stringMatching(/^\w+$/), tie("value"), { maxKeys: 4 }),
    value: fc.oneof(plain, fc.array(plain), tie("detail")),
  }));
  const actions = fc.constantFrom(...Object.keys(ACTION_WORDS), "unknown.action");
  fc.assert(
    fc.property(actions, fc.oneof(detail, plain, fc.array(plain)), (action, any) => {
      for (const line of words(action, any)) expect(line).not.toMatch(/[{}[\]]|undefined/);
    }),
  );
});
