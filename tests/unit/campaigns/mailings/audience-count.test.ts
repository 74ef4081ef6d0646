import fc from "fast-check";
import { expect, test } from "vitest";
import { type AddressGroup, countAudience } from "~/campaigns/mailings/audience-count";

const reached = { doNotContact: 0, otherwise: 0, noAddress: 0 };

test("people who share an address are several people and one mail, in the language of most", () => {
  const groups: AddressGroup[] = [
    { tags: ["en"], closed: null, addresses: 10 },
    { tags: ["en", "es", "es"], closed: null, addresses: 2 },
    { tags: ["so"], closed: "unsubscribed", addresses: 3 },
  ];
  const unreached = { doNotContact: 4, otherwise: 5, noAddress: 6 };
  expect(countAudience(groups, unreached, ["en", "es"], "en")).toEqual({
    ...unreached,
    ...{ people: 10 + 6 + 3 + 15, mails: 12, unsubscribed: 3, bounced: 0 },
    languages: [
      { language: "en", people: 12, written: "en" },
      { language: "es", people: 4, written: "es" },
    ],
    mailsIn: [
      { language: "en", mails: 10 },
      { language: "es", mails: 2 },
    ],
  });
});

test("a language without a text of its own reads that of its base, else the district's", () => {
  const groups: AddressGroup[] = [
    { tags: ["es-MX"], closed: null, addresses: 1 },
    { tags: ["so"], closed: null, addresses: 1 },
  ];
  const { languages } = countAudience(groups, reached, ["en", "es"], "en");
  expect(languages).toEqual([
    { language: "es-MX", people: 1, written: "es" },
    { language: "so", people: 1, written: "en" },
  ]);
});

test("everybody found is reached or has a reason, and mails by language are all mails", () => {
  const group = fc.record({
    tags: fc.array(fc.constantFrom("en", "es", "so", "es-MX"), { minLength: 1, maxLength: 4 }),
    closed: fc.constantFrom(null, "unsubscribed" as const, "bounced" as const),
    addresses: fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(group), fc.nat(9), (groups, held) => {
      const unreached = { doNotContact: held, otherwise: 1, noAddress: 2 };
      const count = countAudience(groups, unreached, ["en", "es"], "en");
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      expect(sum(count.languages.map(({ people }) => people))).toBe(
        count.people - held - 3 - count.unsubscribed - count.bounced,
      );
      expect(sum(count.mailsIn.map(({ mails }) => mails))).toBe(count.mails);
    }),
  );
});
