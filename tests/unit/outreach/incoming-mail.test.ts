import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freshText, readQuestion } from "~/outreach/inquiries/incoming-mail";
import { findInquiryId, replyAddress } from "~/outreach/inquiries/reply-address";

const base = "ask@mail.cedar.example";

describe("a case's own address", () => {
  it("names its case, in any case of letters, and fits SMTP's 64 characters", () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const address = replyAddress(base, id, "secret");
        expect(address.lastIndexOf("@")).toBeLessThanOrEqual(64);
        expect(findInquiryId(base, ` <${address.toUpperCase()}> `, "secret")).toBe(id);
        expect(findInquiryId(base, address, "another")).toBeNull();
      }),
    );
  });

  it("is none for anything else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findInquiryId(base, text, "secret")).toBeNull();
      }),
    );
    expect(findInquiryId(base, `ask+${"0".repeat(48)}@mail.cedar.example`, "secret")).toBeNull();
  });
});

describe("what is new in a mail", () => {
  it.each([
    ["Thank you.\n\nOn Monday, Dana wrote:\n> They stay.\n>\n", "Thank you."],
    ["Gracias.\n\nEl lunes, Dana escribió:\n> Se quedan.\n", "Gracias."],
    ["I have two questions:\n\n1. When?", "I have two questions:\n\n1. When?"],
    ["> quoted first\nthen mine", "> quoted first\nthen mine"],
  ])("is found in %j", (text, fresh) => {
    expect(freshText(text)).toBe(fresh);
  });
});

it("reads any bytes without failing, and no question is longer than a question may be", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      const read = readQuestion(bytes);
      if (read.ok) expect(read.question.body.length).toBeLessThan(8200);
    }),
  );
});

it("says how many files were attached instead of keeping them", () => {
  const mail = [
    ...["From: a@home.test", 'Content-Type: multipart/mixed; boundary="b"', ""],
    ...["--b", "Content-Type: text/plain", "", "See the picture.", ""],
    ...["--b", "Content-Type: image/png", "", "xx", "", "--b--", ""],
  ].join("\r\n");
  expect(readQuestion(Buffer.from(mail))).toMatchObject({
    question: { body: "See the picture.\n\n[1 attached files were not kept.]" },
  });
});
