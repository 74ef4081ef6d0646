import fc from "fast-check";
import { expect, test } from "vitest";
import { type KnownNames, knownNames } from "~/scores/open-text/names";
import {
  markedPieces,
  redact,
  type Suggestion,
  suggestionKey,
  suggestRedactions,
} from "~/scores/open-text/redaction";

const people = [
  { givenName: "María José", familyName: "Núñez" },
  { givenName: "Hope", familyName: "Young-Okafor" },
  { givenName: "伟", familyName: "王" },
  { givenName: "أحمد", familyName: "علي" },
  { givenName: "Thu", familyName: "Trần" },
  { givenName: "Will", familyName: "Name" },
  { givenName: "Teacher 21", familyName: "" },
];
const names = knownNames(people);
const contents = (text: string, known: KnownNames = names, guessed: string[] = []) =>
  suggestRedactions(text, known, guessed).map(({ kind, content }) => `${kind}: ${content}`);

test.each([
  ["Ask maria nunez, she knows.", ["name: maria nunez"]],
  ["Núñez's class is full.", ["name: Núñez"]],
  ["Hope Young helped; I hope it will last.", ["name: Hope Young"]],
  ["王伟老师很好", ["name: 王伟"]],
  ["李老师很好", ["name: 李"]],
  ["تكلمت مع وأحمد علي أمس", ["name: وأحمد علي"]],
  ["Cô Trần rất tốt", ["name: Trần"]],
  ["Teacher 21 has 21 pupils", ["name: Teacher"]],
])("finds people of the directory however they are written: %s", (text, expected) => {
  expect(contents(text)).toEqual(expected);
});

test.each([
  ["Mrs. Patel never answers.", ["name: Patel"]],
  ["La señora Ruiz nunca contesta.", ["name: Ruiz"]],
  ["the mr. nobody knows", []],
])("takes a name after a title, though no list has it: %s", (text, expected) => {
  expect(contents(text)).toEqual(expected);
});

test("finds addresses, links, phones and long numbers, but neither years nor amounts", () => {
  const text =
    "Mail me at m.lopez@home.test or 555-123-4567, see https://x.test/a?b, lunch no. 884213, room 12, in 2026 for $1,200.";
  expect(contents(text)).toEqual([
    "mail: m.lopez@home.test",
    "phone: 555-123-4567",
    "link: https://x.test/a?b",
    "number: 884213",
  ]);
});

test("takes names that somebody else found without their titles", () => {
  expect(contents("my son jamal and mr. smith 21", names, ["jamal", "mr. smith 21"])).toEqual([
    "name: jamal",
    "name: smith",
  ]);
});

test("words that the text does not have are refused, so that none is thought gone that stays", () => {
  expect(redact("In room 12", [], ["room 13"])).toEqual({
    ok: false,
    reason: "not_in_text",
    missing: "room 13",
  });
});

test("further words go wherever they stand, whatever their case and spaces", () => {
  expect(redact("The Big  House. the big house!", [], ["the big house"])).toEqual({
    ok: true,
    text: "[taken out]. [taken out]!",
  });
});

const word = fc.constantFrom(
  ...["Maria", "maria", "NUNEZ", "Hope", "hope", "Will", "Name", "王伟", "أحمد", "وأحمد"],
  ...["Mr.", "señora", "Patel", "m@home.test", "555 123 4567", "(555)1234567", "884213", "2026"],
  ...["www.x.test/a", "x.org", "the", "school's", "O'Brien", "[name]", "[", "]", "…", "老师"],
);
const texts = fc
  .array(fc.tuple(word, fc.constantFrom(" ", ", ", "\n", "", "-", "'s ")), { maxLength: 20 })
  .map((parts) => parts.flat().join(""));

test("what was accepted is never suggested again, and what was rejected stays unless it shares words", () => {
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), (text, ticks) => {
      const suggestions = suggestRedactions(text, names);
      const accepted: Suggestion[] = [];
      const rejected: Suggestion[] = [];
      for (const one of suggestions) (ticks.next().value ? accepted : rejected).push(one);
      const redacted = redact(text, accepted, []);
      if (!redacted.ok) throw new Error(redacted.reason);
      const keys = suggestRedactions(redacted.text, names).map(suggestionKey);
      for (const one of accepted) expect(keys).not.toContain(suggestionKey(one));
      for (const { content } of rejected) {
        const isOf = (other: Suggestion) =>
          other.content
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.some((one) => content.toLowerCase().includes(one));
        if (!accepted.some(isOf)) expect(redacted.text).toContain(content);
      }
    }),
    { numRuns: 2000 },
  );
});

test("further words never remain", () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 8 }), (text, at, length) => {
      const from = text.length > 0 ? at % text.length : 0;
      const words = text.slice(from, from + length).trim();
      fc.pre(words.length > 2 && !/[[\]]/.test(words) && !"[taken out]".includes(words));
      const redacted = redact(text, [], [words]);
      expect(redacted.ok && redacted.text.toLowerCase()).not.toContain(words.toLowerCase());
    }),
  );
});

test("the marked pieces are the whole text, and spans never overlap", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = markedPieces(text, suggestRedactions(text, names));
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});

test("a text of any characters is searched in time that grows with its length", () => {
  const hostile = ["a@", "1 ", "(1", "www.", "a.", "'", "Mr. "].map((part) => part.repeat(2500));
  const begun = process.cpuUsage();
  for (const text of hostile) suggestRedactions(text, names);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
});
