import fc from "fast-check";
import addressparser from "nodemailer/lib/addressparser";
import { describe, expect, test } from "vitest";
import { parseEmailAddress } from "~/platform/email-address";
import { corpusText, hasCorpus } from "./csv-helpers";

const read = (text: string) => {
  const parsed = parseEmailAddress(text);
  return parsed.ok ? parsed.address : null;
};

describe("parseEmailAddress", () => {
  test("keeps the local part as it is written and lowers the domain", () => {
    expect(parseEmailAddress(" Ana.Ruiz+School@Mail.Example.ORG ")).toEqual({
      ok: true,
      address: "Ana.Ruiz+School@mail.example.org",
      key: "ana.ruiz+school@mail.example.org",
    });
  });

  test("gives one key to every spelling of an international domain", () => {
    const key = "ana@xn--bcher-kva.example";
    for (const domain of [
      "bücher.example",
      "bu\u0308cher.example",
      "BÜCHER.Example",
      "XN--bcher-kva.example",
    ])
      expect(parseEmailAddress(`ANA@${domain}`)).toMatchObject({ ok: true, key });
  });

  test.each([
    ["a list", "a@x.example, evil@y.example"],
    ["a list with semicolons", "a@x.example;evil@y.example"],
    ["a display name", "Ana <a@x.example>"],
    ["brackets", "<a@x.example>"],
    ["a quoted local part", '"a@x.example, evil"@y.example'],
    ["a comment", "a(evil)@x.example"],
    ["a line break", "a@x.example\r\nBcc: evil@y.example"],
    ["a header in the local part", "a\r\nBcc:evil@x.example"],
    ["a group", "friends: a@x.example;"],
    ["a source route", "@x.example:a@y.example"],
    ["an address literal", "a@[127.0.0.1]"],
    ["an address as a number", "a@127.0.0.1"],
    ["an encoded domain", "a@x%2eexample.org"],
    ["one label", "a@localhost"],
    ["two at signs", "a@b@x.example"],
    ["a full-width at sign", "a＠x.example"],
    ["an accented local part", "josé@x.example"],
    ["a zero-width space", "a\u200b@x.example"],
    ["broken punycode", "a@xn--0.example"],
    ["a label that only punycode may look like", "a@yy--0.example"],
  ])("refuses %s", (_, text) => {
    expect(read(text)).toBeNull();
  });

  test("refuses what is longer than SMTP carries", () => {
    const label = "b".repeat(60);
    expect(read(`${"a".repeat(64)}@x.example`)).not.toBeNull();
    expect(parseEmailAddress(`${"a".repeat(65)}@x.example`)).toEqual({
      ok: false,
      reason: "too long",
    });
    expect(read(`a@${label}.${label}.${label}.${label}.example`)).not.toBeNull();
    expect(read(`${"a".repeat(20)}@${label}.${label}.${label}.${label}.example`)).toBeNull();
    expect(read(`a@${"b".repeat(64)}.example`)).toBeNull();
  });

  test("is read by the mailer as exactly the one address it is, whatever it is made of", () => {
    const parts = fc.constantFrom(...'aZ9.@<>()[]",;:\\ %!-_+=\r\n\té', "x.example", "@x.example");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        const address = read(pieces.join(""));
        if (address !== null) expect(addressparser(address)).toEqual([{ address, name: "" }]);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ["a".repeat(100_000), "letters"],
    [`${"a.".repeat(50_000)}@`, "dots"],
    [`a@${"a-".repeat(50_000)}`, "hyphens"],
    [`a@${"a.".repeat(120)}`, "labels"],
    [`${"a".repeat(60)}@${"b".repeat(190)}!`, "a long label"],
    [" ".repeat(100_000), "spaces"],
  ])("answers at once to a long run of %#", (text) => {
    const times = [1, 2, 3].map(() => {
      const begun = process.cpuUsage();
      expect(read(text)).toBeNull();
      return process.cpuUsage(begun).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

type Known = { address: string; sound: boolean };

function knownAddresses(): Known[] {
  const lines = (file: string) => corpusText("email-addresses", file).split("\n").filter(Boolean);
  const isemail: { address: string; category: string }[] = JSON.parse(
    corpusText("email-addresses", "isemail.json"),
  );
  const hapi: [string, string][] = JSON.parse(corpusText("email-addresses", "hapi-isemail.json"));
  return [
    ...isemail.map(({ address, category }) => ({ address, sound: !/ERR|RFC5322/.test(category) })),
    ...hapi.map(([address, diagnosis]) => ({ address, sound: !/^(err|rfc5322)/.test(diagnosis) })),
    ...lines("flanker-mailbox_valid.txt").map((address) => ({ address, sound: true })),
    ...lines("flanker-mailbox_invalid.txt").map((address) => ({ address, sound: false })),
  ];
}

describe.skipIf(!hasCorpus("email-addresses"))("known addresses", () => {
  const known = hasCorpus("email-addresses") ? knownAddresses() : [];

  test("none that its source calls wrong is accepted", () => {
    const wrong = known.filter(({ address, sound }) => !sound && address === address.trim());
    expect(wrong.filter(({ address }) => read(address) !== null)).toEqual([]);
  });

  test("every plain one that its source calls sound is accepted", () => {
    const isPlain = (address: string) =>
      /^[^\s"()<>[\]\\,;:@\u0080-\uffff]+@[^\s"()<>[\]@]+\.[a-z\u0080-\uffff-]*[a-z\u0080-\uffff]{2,}$/i.test(
        address,
      );
    const refused = known.filter(
      ({ address, sound }) => sound && isPlain(address) && read(address) === null,
    );
    expect(refused.map(({ address }) => address)).toEqual([]);
  });

  test("each accepted one is its own address and key when it is read again", () => {
    for (const { address } of known) {
      const once = parseEmailAddress(address);
      if (once.ok) expect(parseEmailAddress(once.address)).toEqual(once);
    }
  });
});
