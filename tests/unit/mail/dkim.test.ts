import { createHash, createVerify, generateKeyPairSync, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createSigner } from "~/mail/dkim.server";
import { compileMail, composeMail } from "~/mail/message";
import { createMailer } from "~/mail/transport.server";
import { systemClock } from "~/platform/clock";
import { startSmtp } from "../../support/smtp";

const pem = { privateKeyEncoding: { type: "pkcs8", format: "pem" } } as const;
const rsa = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  ...pem,
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const dkim = { domain: "cedar.example", selector: "fc", privateKey: rsa.privateKey };

const mail = composeMail(
  compileMail({ subject: "Sí", html: "<p>Hola</p>", text: "Hola  \n\n\n" }),
  { from: { address: "voice@cedar.example" }, domain: "cedar.example", bounceSecret: "s" },
  {
    kind: "mailing",
    deliveryId: randomUUID(),
    to: { name: "Zoë", address: "zoe@home.example" },
    language: "es",
    values: {},
    unsubscribeUrl: "https://voice.cedar.example/u/k7Qm2x",
  },
  new Date(0),
);

/** Checks a DKIM signature by RFC 6376, relaxed/relaxed, and returns the signed headers' names. */
function verify(raw: string): string[] {
  const [head = "", ...rest] = raw.split("\r\n\r\n");
  const fields = head.replace(/\r\n(?=[ \t])/g, "").split("\r\n");
  const relaxed = (field: string) => {
    const colon = field.indexOf(":");
    const value = field.slice(colon + 1).replace(/[ \t]+/g, " ");
    return `${field.slice(0, colon).toLowerCase()}:${value.trim()}`;
  };
  const signature = fields.find((field) => /^DKIM-Signature:/i.test(field)) ?? "";
  const tags = new Map(
    signature
      .slice(signature.indexOf(":") + 1)
      .split(";")
      .map((tag): [string, string] => {
        const equals = tag.indexOf("=");
        return [tag.slice(0, equals).trim(), tag.slice(equals + 1).replace(/\s/g, "")];
      }),
  );
  const body = rest
    .join("\r\n\r\n")
    .replace(/[ \t]+(?=\r\n)/g, "")
    .replace(/(\r\n)*$/, "\r\n");
  expect(tags.get("bh")).toBe(
    createHash("sha256")
      .update(body.replace(/[ \t]+/g, " "))
      .digest("base64"),
  );
  const names = (tags.get("h") ?? "").split(":");
  const signed = names.map((name) =>
    relaxed(fields.find((field) => field.toLowerCase().startsWith(`${name}:`)) ?? ""),
  );
  const own = relaxed(signature)
    .replace(/b=[^;]*$/, "b=")
    .trimEnd();
  const verifier = createVerify("RSA-SHA256").update([...signed, own].join("\r\n"));
  expect(verifier.verify(rsa.publicKey, tags.get("b") ?? "", "base64")).toBe(true);
  return names;
}

test("a mailing arrives with a valid signature over both unsubscribe headers", async () => {
  const smtp = await startSmtp();
  const mailer = createMailer({ smtpUrl: smtp.url, clock: systemClock, dkim });
  expect(await mailer.send(mail)).toMatchObject({ state: "sent" });
  await mailer.close();
  await smtp.close();
  const names = verify(smtp.accepted[0]?.raw.toString("latin1") ?? "");
  expect(names).toEqual(
    expect.arrayContaining(["from", "to", "subject", "list-unsubscribe", "list-unsubscribe-post"]),
  );
});

test("the check itself sees a changed body and a changed header", async () => {
  const signed = (await createSigner(dkim)(mail.raw)).toString("latin1");
  expect(verify(signed)).toContain("date");
  expect(() => verify(signed.replace("<p>Hola</p>", "<p>Adios</p>"))).toThrow();
  expect(() => verify(signed.replace("One-Click", "Two-Click"))).toThrow();
});

test("a key nodemailer could not sign with is refused at start, not sent without", () => {
  const ec = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    ...pem,
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  expect(() => createSigner({ ...dkim, privateKey: ec.privateKey })).toThrow("DKIM_KEY_FILE");
  expect(() => createSigner({ ...dkim, privateKey: "no key" })).toThrow("DKIM_KEY_FILE");
});
