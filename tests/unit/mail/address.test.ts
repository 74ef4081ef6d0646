import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerText, parseAddress, parseMailbox } from "~/mail/address";

describe("parseAddress", () => {
  test("keeps the local part's case and lowers the domain's", () => {
    expect(parseAddress(" Amina.Haddad@Mail.Example ")).toEqual({
      ok: true,
      address: "Amina.Haddad@mail.example",
      key: "amina.haddad@mail.example",
    });
  });

  test("writes an international domain in ASCII, so that both spellings have one key", () => {
    const unicode = parseAddress("info@bu\u0308cher.example");
    expect(unicode).toEqual(parseAddress("info@bücher.example"));
    expect(unicode).toEqual(parseAddress("INFO@xn--bcher-kva.example").ok ? unicode : null);
    expect(unicode).toMatchObject({ address: "info@xn--bcher-kva.example" });
  });

  test.each([
    "a@x.example, evil@y.example",
    "a@x.example;evil@y.example",
    "a@x.example evil@y.example",
    "Amina <a@x.example>",
    "a@x.example\r\nBcc: evil@y.example",
    "a@b@x.example",
    '"a@x.example, evil"@y.example',
    "a.@x.example",
    "a..b@x.example",
    "(note)a@x.example",
    "ñoña@x.example",
    "a\u200b@x.example",
  ])("refuses %j as not one plain address", (text) => {
    expect(parseAddress(text).ok).toBe(false);
  });

  test.each(["a@", "a@x", "a@1.2.3.4", "a@[1.2.3.4]", "a@-x.example", "a@x..example", "a@x_y.org"])(
    "refuses the domain of %s",
    (text) => {
      expect(parseAddress(text)).toEqual({ ok: false, reason: "wrong_domain" });
    },
  );

  test("refuses what is too long for SMTP", () => {
    expect(parseAddress(`${"a".repeat(65)}@x.example`).ok).toBe(false);
    expect(parseAddress(`a@${"x.".repeat(125)}example`)).toMatchObject({ reason: "too_long" });
    expect(parseAddress("  ")).toEqual({ ok: false, reason: "empty" });
  });

  test("what it accepts, it accepts again unchanged, and it is one token without specials", () => {
    const near = fc.string({ unit: fc.constantFrom(...'aZ9.@-_+ <>,;"\r\nüß\u0131') });
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), near), (text) => {
        const parsed = parseAddress(text);
        if (!parsed.ok) return;
        expect(parsed.address).toMatch(/^[^\s@<>,;:"()[\]\\]+@[a-z0-9.-]+$/);
        expect(parseAddress(parsed.address)).toEqual(parsed);
      }),
    );
  });
});

const corpus = new URL("../../../../shared/corpora/email-addresses/open/", import.meta.url);

describe.skipIf(!existsSync(corpus))("the address corpora (skipped without ../shared)", () => {
  const lines = (file: string) =>
    readFileSync(new URL(file, corpus), "utf8").split("\n").filter(Boolean);
  const isPlain = (address: string) => /^[\x21-\x7e]+$/.test(address) && !/["[\\(]/.test(address);

  test("accepts every plain valid mailbox with a dotted, not numeric domain", () => {
    const plain = lines("flanker-mailbox_valid.txt").filter(
      (address) => isPlain(address) && /@.+\.[^.]*\D[^.]*$/.test(address),
    );
    expect(plain.length).toBeGreaterThan(10);
    expect(plain.filter((address) => !parseAddress(address).ok)).toEqual([]);
  });

  test("refuses every invalid mailbox", () => {
    const wrong = lines("flanker-mailbox_invalid.txt");
    expect(wrong.filter((address) => parseAddress(address).ok)).toEqual([]);
  });

  test("never passes what isemail calls an error, space around it aside", () => {
    const cases = JSON.parse(readFileSync(new URL("isemail.json", corpus), "utf8")) as {
      address: string;
      category: string;
    }[];
    const errors = cases.filter(
      ({ address, category }) => category === "ISEMAIL_ERR" && address === address.trim(),
    );
    expect(errors.length).toBeGreaterThan(20);
    expect(errors.filter(({ address }) => parseAddress(address).ok)).toEqual([]);
  });
});

describe("parseMailbox", () => {
  test("reads a name and an address, or an address alone", () => {
    expect(parseMailbox("Cedar Valley <voice@cedar.example>")).toEqual({
      name: "Cedar Valley",
      address: "voice@cedar.example",
    });
    expect(parseMailbox('"Valley, Cedar" <v@cedar.example>')?.name).toBe("Valley, Cedar");
    expect(parseMailbox("full-circle@localhost")).toEqual({ address: "full-circle@localhost" });
    expect(parseMailbox("a@x.example, b@y.example")).toBeNull();
  });
});

test("headerText takes line breaks, controls and direction overrides out", () => {
  expect(headerText("A\r\nBcc: x@y\u0000\u2028B\u202eevil")).toBe("A Bcc: x@y Bevil");
});
