import fc from "fast-check";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { compileMail, composeMail, type Letter, type Sender } from "~/mail/message";
import { findBouncedDelivery } from "~/mail/verp";

const sender: Sender = {
  from: { name: "Cedar Valley, Communications", address: "voice@cedar.example" },
  replyTo: { address: "office@cedar.example" },
  domain: "cedar.example",
  bounceAddress: "bounce@mail.cedar.example",
  bounceSecret: "secret",
};
const id = "7b0f3c52-9d1e-4a57-8a55-0d6a5f0f7d11";
const date = new Date("2026-10-14T08:30:00Z");
const mail = compileMail({
  subject: "{{name}}, seven questions",
  html: '<p>Dear {{name}} — José</p>{{#links}}<a href="{{url}}">{{person}}</a>{{/links}}<a href="{{unsubscribeUrl}}">Stop</a>',
  text: "Dear {{name}} — José,\n\n{{#links}}{{person}}: {{url}}\n{{/links}}\nStop: {{unsubscribeUrl}}\n",
});
const letter: Letter = {
  kind: "mailing",
  deliveryId: id,
  to: { name: "Amina Haddad", address: "amina@home.example" },
  language: "en",
  values: {
    name: "Amina Haddad",
    links: [{ person: "Amina", url: "https://voice.cedar.example/s/k7Qm2x?a=1&b=2" }],
  },
  unsubscribeUrl: "https://voice.cedar.example/u/u7Qm2x",
};

const compose = (change: Partial<Letter> = {}, from: Partial<Sender> = {}) =>
  composeMail(mail, { ...sender, ...from }, { ...letter, ...change } as Letter, date);
const parse = (raw: Buffer): Promise<ParsedMail> => simpleParser(raw);
const addresses = (field: AddressObject | AddressObject[] | undefined) =>
  [field ?? []].flat().flatMap(({ value }) => value);
const headerNames = (raw: Buffer) =>
  (raw.toString().split("\r\n\r\n")[0] ?? "")
    .split("\r\n")
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(":")));

describe("a message", () => {
  test("reads as it was meant in subject, text and html", async () => {
    const parsed = await parse(compose().raw);
    expect(parsed.subject).toBe("Amina Haddad, seven questions");
    expect(parsed.text).toBe(
      "Dear Amina Haddad — José,\n\nAmina: https://voice.cedar.example/s/k7Qm2x?a=1&b=2\n\nStop: https://voice.cedar.example/u/u7Qm2x\n",
    );
    expect(parsed.html).toBe(
      '<p>Dear Amina Haddad — José</p><a href="https://voice.cedar.example/s/k7Qm2x?a=1&amp;b=2">Amina</a><a href="https://voice.cedar.example/u/u7Qm2x">Stop</a>',
    );
  });

  test("is 7-bit with lines SMTP carries, whatever is in it", () => {
    const { raw } = compose({ values: { ...letter.values, name: "Zoë 李 ".repeat(400) } });
    const lines = raw.toString("latin1").split("\r\n");
    expect(raw.every((byte) => byte < 128)).toBe(true);
    expect(raw.toString("latin1").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test("has the same Message-ID each time and names its delivery in the envelope", () => {
    const first = compose();
    expect(first.messageId).toBe(`<${id}@cedar.example>`);
    expect(first.raw.equals(compose().raw)).toBe(true);
    const { from, to } = first.envelope;
    expect(to).toBe("amina@home.example");
    expect(findBouncedDelivery("bounce@mail.cedar.example", from, "secret")).toBe(id);
  });

  test("returns to From where there is no bounce address", () => {
    const { bounceAddress: _none, ...plain } = sender;
    const { envelope } = composeMail(mail, plain, letter, date);
    expect(envelope.from).toBe("voice@cedar.example");
  });

  test("says that a machine sent it", async () => {
    const { headers, date: sent } = await parse(compose().raw);
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("x-auto-response-suppress")).toBe("All");
    expect(sent).toEqual(date);
  });
});

describe("unsubscribing", () => {
  test("by one click is offered on a mailing", () => {
    const head = compose({ unsubscribeMailto: "mailto:stop@cedar.example?subject=u7Qm2x" });
    const unfolded = head.raw.toString().replace(/\r\n[ \t]/g, " ");
    expect(unfolded).toContain(
      "\r\nList-Unsubscribe: <https://voice.cedar.example/u/u7Qm2x>, <mailto:stop@cedar.example?subject=u7Qm2x>\r\n",
    );
    expect(unfolded).toContain("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
    expect(unfolded).toContain("\r\nPrecedence: bulk\r\n");
  });

  test("is not offered on codes and sign-in links", () => {
    const { raw } = compose({ kind: "personal" });
    expect(headerNames(raw).filter((name) => /^(List-|Precedence)/.test(name))).toEqual([]);
  });
});

describe("what comes from outside", () => {
  const evil = [
    "A\r\nBcc: evil@x.example",
    "A\nBcc: evil@x.example",
    "A\rBcc: evil@x.example",
    "A\r\n\r\n<script>",
    "A\u2028Bcc: evil@x.example",
    "A\u0085Bcc: evil@x.example",
    "A\u0000\u000b\u000cBcc: evil@x.example",
    "A%0d%0aBcc: evil@x.example",
    "=?utf-8?Q?A=0D=0ABcc:_evil@x.example?=",
    'A" <evil@x.example>, "B',
    "A <evil@x.example>, B",
    "A, evil@x.example; B: c;",
    "A\r\n .\r\nQUIT",
    "{{unsubscribeUrl}}{{env}}",
  ];
  const usual = headerNames(compose().raw);

  test.each(evil)("cannot add a header or a recipient: %j", async (text) => {
    const name = text;
    for (const raw of [
      compose({ values: { ...letter.values, name } }).raw,
      compose({ to: { name, address: "amina@home.example" } }).raw,
      compose({}, { from: { name, address: "voice@cedar.example" } }).raw,
      compose({ language: text }).raw,
    ]) {
      expect(headerNames(raw)).toEqual(usual);
      const parsed = await parse(raw);
      expect(addresses(parsed.to).map(({ address }) => address)).toEqual(["amina@home.example"]);
      expect(addresses(parsed.from).map(({ address }) => address)).toEqual(["voice@cedar.example"]);
      expect(parsed.bcc).toBeUndefined();
    }
  });

  test.each([
    "a@x.example, evil@y.example",
    "a@x.example\r\nBcc: e@y.example",
    '"a@x, e"@y.example',
  ])("%j is not sent to", (address) => {
    expect(() => compose({ to: { address } })).toThrow("Not one mail address");
  });

  test("is escaped in the html and only there", async () => {
    const name = `<img src=x onerror="a('1')"> & co`;
    const parsed = await parse(compose({ values: { ...letter.values, name } }).raw);
    expect(parsed.html).toContain("&lt;img src=x onerror=&quot;a(&#39;1&#39;)&quot;&gt; &amp; co");
    expect(parsed.text).toContain(`Dear ${name} — José`);
    expect(parsed.subject).toBe(`${name}, seven questions`);
  });

  test("is not read as a template", async () => {
    const name = "{{env}} {{unsubscribeUrl}} {{#links}}{{url}}{{/links}}";
    const parsed = await parse(compose({ values: { ...letter.values, name } }).raw);
    expect(parsed.subject).toBe(`${name}, seven questions`);
    expect(parsed.text).toContain(`Dear ${name} — José`);
  });

  test("cannot end a part or start one", async () => {
    const boundary = /boundary="([^"]+)"/.exec(compose().raw.toString())?.[1];
    const name = `\r\n--${boundary}\r\nContent-Type: text/html\r\n\r\n<b>evil</b>\r\n--${boundary}--`;
    const parsed = await parse(compose({ values: { ...letter.values, name } }).raw);
    expect(parsed.attachments).toEqual([]);
    expect(parsed.html).toContain("&lt;b&gt;evil&lt;/b&gt;");
    expect(parsed.text).toContain("Stop: https://voice.cedar.example/u/u7Qm2x");
  });

  test.each(["javascript:alert(1)", "https://x.example/a b", 'https://x.example/"', "/s/1"])(
    "%j is no link",
    (url) => {
      const values = { name: "A", links: [{ person: "A", url }] };
      expect(() => compose({ values })).toThrow("not an http link");
    },
  );

  test("whatever a name is, the text arrives as it is and the headers stay ours", async () => {
    const names = fc.string({ unit: "grapheme", maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const { raw } = compose({
          values: { ...letter.values, name },
          to: { name, address: "amina@home.example" },
        });
        expect(headerNames(raw)).toEqual(usual);
        const parsed = await parse(raw);
        expect(parsed.text?.startsWith(`Dear ${name} — José,`)).toBe(true);
        expect(addresses(parsed.to).map(({ address }) => address)).toEqual(["amina@home.example"]);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
