import fc from "fast-check";
import { expect, test } from "vitest";
import { isChosen, mayChoose } from "~/campaigns/invitations/invitation-choice";
import { invitationCount } from "~/campaigns/invitations/invitation-count";

const school = "0b8f7c1e-6a2d-4a53-9d0b-0c3f1d2e4f5a";
const somebody = { audience: "families", schoolId: school, language: "so" };
const families = { audiences: ["families" as const], schools: [], languages: [] };

test("without a choice everybody is asked, with one whoever fits all of it", () => {
  expect(isChosen(somebody, null)).toBe(true);
  expect(isChosen(somebody, families)).toBe(true);
  expect(isChosen(somebody, { ...families, audiences: [] })).toBe(false);
  expect(isChosen(somebody, { ...families, schools: [school], languages: ["so", "en"] })).toBe(
    true,
  );
  expect(isChosen(somebody, { ...families, languages: ["en"] })).toBe(false);
  expect(isChosen(somebody, { ...families, schools: ["none"] })).toBe(false);
  expect(isChosen({ ...somebody, schoolId: null }, { ...families, schools: ["none"] })).toBe(true);
});

test("an anonymous wave asks whole audiences, a confidential one whomever", () => {
  expect(mayChoose(null, "anonymous")).toBe(true);
  expect(mayChoose(families, "anonymous")).toBe(true);
  expect(mayChoose({ ...families, languages: ["so"] }, "anonymous")).toBe(false);
  expect(mayChoose({ ...families, schools: [school] }, "anonymous")).toBe(false);
  expect(mayChoose({ ...families, languages: ["so"] }, "confidential")).toBe(true);
});

const whys = ["unsubscribed", "bounced", "no_address", "mailed"] as const;

test("everybody who is asked is mailed together with whoever shares the address, or is counted with a reason", () => {
  const person = fc.record({
    emailKey: fc.constantFrom("", "a@x", "b@x", "c@x", "d@x", "e@x"),
    language: fc.constantFrom("en", "es", "es-MX", "so"),
    byMail: fc.boolean(),
  });
  const notMailed = fc.dictionary(fc.constantFrom("a@x", "b@x", "c@x"), fc.constantFrom(...whys));
  fc.assert(
    fc.property(fc.array(person), notMailed, (people, closed) => {
      const placed = people.map((one) => ({ ...one, email: one.emailKey }));
      const reasons = new Map(Object.entries(closed));
      const count = invitationCount(placed, 0, reasons, ["en", "es"], "en");
      const { otherwise, noAddress, unsubscribed, bounced, withReminder } = count;
      const without = otherwise + noAddress + unsubscribed + bounced + withReminder;
      const read = count.languages.reduce((sum, one) => sum + one.people, 0);
      expect(count.people).toBe(people.length);
      expect(without + read).toBe(people.length);
      expect(count.mailsIn.reduce((sum, { mails }) => sum + mails, 0)).toBe(count.mails);
      const open = placed.filter(
        ({ byMail, emailKey }) => byMail && emailKey !== "" && !reasons.has(emailKey),
      );
      expect(count.mails).toBe(new Set(open.map(({ emailKey }) => emailKey)).size);
    }),
  );
});
