import { expect, test } from "vitest";
import { findDmarcRecords, parseDmarc, treeWalk } from "~/mail/dns/dmarc";
import { checkDmarc, type Vouching } from "~/mail/dns/dmarc-check";
import { zone } from "./zone";

const own: Vouching = {
  from: "cedar.example",
  signed: "cedar.example",
  bounces: "bounces.cedar.example",
};
const rua = "rua=mailto:d@cedar.example";
const checked = (record: string | null, vouching = own, more = {}) =>
  checkDmarc(
    vouching,
    zone({ ...(record === null ? {} : { "_dmarc.cedar.example": { txt: [record] } }), ...more }),
  );

test("a record is one by its first tag alone, and is read whatever its spaces and case", () => {
  expect(
    findDmarcRecords(["v=DMARC1; p=none", "p=none; v=DMARC1", "v=dmarc1; p=none", "v=DMARC10"]),
  ).toEqual(["v=DMARC1; p=none"]);
  expect(parseDmarc("v=DMARC1 ;P = Reject; sp=none;adkim=S; aspf=r ;pct=100;")).toMatchObject({
    ...{ policy: "reject", below: "none", dkim: "strict", spf: "relaxed", isReported: false },
  });
  expect(parseDmarc("v=DMARC1; rua=mailto:a@b.test")).toMatchObject({ policy: "none" });
  expect(parseDmarc("v=DMARC1")).toBeNull();
  expect(parseDmarc("v=DMARC1; p=monitor")).toBeNull();
});

test("the way up is walked from the domain to the top, long names from the seventh label on", () => {
  expect(treeWalk("Mail.Cedar.Example")).toEqual([
    "mail.cedar.example",
    "cedar.example",
    "example",
  ]);
  const long = treeWalk("a.b.c.d.e.f.g.h.i.j.example");
  expect(long[0]).toBe("a.b.c.d.e.f.g.h.i.j.example");
  expect(long[1]).toBe("e.f.g.h.i.j.example");
  expect(long).toHaveLength(8);
});

test("mail passes by a signature of its own domain, and is told of the policy", async () => {
  const found = await checked(`v=DMARC1; p=none; ${rua}`);
  expect(found).toMatchObject({ state: "good", publish: null });
  expect(found.text.join(" ")).toMatch(/signature.*vouches.*server.*vouches.*p=none/);
});

test("a subdomain signs for its organization where alignment is relaxed, and not where it is strict", async () => {
  const mail = { ...own, signed: "mail.cedar.example", bounces: "elsewhere.example" };
  expect((await checked(`v=DMARC1; p=reject; ${rua}`, mail)).state).toBe("good");
  const strict = await checked(`v=DMARC1; p=reject; adkim=s; ${rua}`, mail);
  expect(strict.state).toBe("bad");
  expect(strict.text[0]).toContain("p=reject");
});

test("a subdomain takes its organization's policy for subdomains", async () => {
  const below = { ...own, from: "news.cedar.example" };
  const found = await checked(`v=DMARC1; p=reject; sp=none; ${rua}`, below);
  expect(found.state).toBe("good");
  expect(found.text.join(" ")).toContain("p=none");
});

test("a public suffix is nobody's organization", async () => {
  const more = { "_dmarc.example": { txt: ["v=DMARC1; p=reject; psd=y"] } };
  const foreign = { from: "cedar.example", signed: "elm.example", bounces: "elm.example" };
  expect((await checked(`v=DMARC1; p=none; ${rua}`, foreign, more)).state).toBe("bad");
});

test("mail that only its server vouches for is heeded, since forwarding breaks that", async () => {
  const unsigned = { ...own, signed: null };
  expect((await checked(`v=DMARC1; p=none; ${rua}`, unsigned)).state).toBe("heed");
});

test("what is missing, doubled or unreadable has the record to publish", async () => {
  const publish = { name: "_dmarc.cedar.example", type: "TXT" };
  expect(await checked(null)).toMatchObject({ state: "bad", publish });
  expect(await checked("v=DMARC1; p=monitor")).toMatchObject({ state: "bad", publish });
  const two = zone({ "_dmarc.cedar.example": { txt: ["v=DMARC1; p=none", "v=DMARC1; p=reject"] } });
  expect((await checkDmarc(own, two)).title).toContain("Several");
  expect((await checked("v=DMARC1; p=none")).state).toBe("heed");
});

test("a resolver that fails is not a record that is missing", async () => {
  expect(await checked(null, own, { "_dmarc.cedar.example": "fails" })).toMatchObject({
    ...{ state: "unknown", publish: null },
  });
});
