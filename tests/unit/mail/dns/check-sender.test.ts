import { expect, test } from "vitest";
import { checkSender, isLocalDomain, overall, type SenderSetup } from "~/mail/dns/check-sender";
import { checkMx } from "~/mail/dns/mx-check";
import { readSenderSetup } from "~/mail/dns/read-setup.server";
import { parseEnv } from "~/platform/env.server";
import { zone } from "./zone";

const setup: SenderSetup = {
  from: { name: "Cedar", address: "voice@cedar.example", domain: "cedar.example" },
  bounce: { address: "b@bounces.cedar.example", domain: "bounces.cedar.example" },
  dkim: null,
  host: null,
};

test("bounces come back where a server takes them, and are read at an address of their own", async () => {
  const mx = (entry: object, isOurs = true) =>
    checkMx("b.example", isOurs, zone({ "b.example": entry }));
  expect(
    await mx({
      mx: [
        [20, "b.mx.example"],
        [10, "a.mx.example"],
      ],
    }),
  ).toMatchObject({
    ...{ state: "good", found: ["10 a.mx.example", "20 b.mx.example"] },
  });
  expect((await mx({ mx: [[10, "a.mx.example"]] }, false)).state).toBe("heed");
  expect((await mx({ mx: [[0, ""]] })).state).toBe("bad");
  expect((await mx({ a: ["192.0.2.1"] })).state).toBe("heed");
  expect((await mx({})).state).toBe("bad");
  expect((await checkMx("b.example", true, zone({ "b.example": "fails" }))).state).toBe("unknown");
});

test("SPF and MX are looked up where bounces go, DMARC where people read", async () => {
  const resolver = zone({});
  const findings = await checkSender(setup, resolver);
  expect(findings.map(({ check }) => check)).toEqual(["spf", "dkim", "dmarc", "mx"]);
  expect(resolver.asked).toContain("bounces.cedar.example");
  expect(resolver.asked).toContain("_dmarc.cedar.example");
  expect(overall(findings)).toBe("bad");
});

test("nothing is called missing where no name server answers", async () => {
  const silent = { ok: false as const, reason: "No name server could be reached" };
  const none = async () => silent;
  const dkim = { domain: "cedar.example", selector: "fc", key: null };
  const findings = await checkSender({ ...setup, dkim }, { txt: none, mx: none, addresses: none });
  expect(findings.map(({ state }) => state)).toEqual(Array(4).fill("unknown"));
  expect(findings.every(({ publish }) => publish === null)).toBe(true);
});

test("the setup is read from the settings; a key file that is not there is no fault of the page", () => {
  const env = parseEnv({
    MAIL_FROM: "Cedar <voice@Cedar.example>",
    BOUNCE_ADDRESS: "b@bounces.cedar.example",
    SMTP_URL: "smtp://smtp.provider.example:587",
    ...{ DKIM_DOMAIN: "cedar.example", DKIM_SELECTOR: "fc", DKIM_KEY_FILE: "/nowhere" },
  });
  expect(readSenderSetup(env)).toEqual({
    from: { name: "Cedar", address: "voice@cedar.example", domain: "cedar.example" },
    bounce: { address: "b@bounces.cedar.example", domain: "bounces.cedar.example" },
    dkim: { domain: "cedar.example", selector: "fc", key: null },
    host: "smtp.provider.example",
  });
  expect(readSenderSetup(parseEnv({ SMTP_URL: "smtp://127.0.0.1:25" }))).toMatchObject({
    ...{ host: null, bounce: null, dkim: null },
  });
});

test("a machine's own name is nobody's domain", () => {
  expect(["localhost", "mail.local", "x.home.arpa"].every(isLocalDomain)).toBe(true);
  expect(isLocalDomain("cedar.example")).toBe(false);
});
