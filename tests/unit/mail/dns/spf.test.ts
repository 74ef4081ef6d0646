import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allQualifier, findSpfRecords, ledTo, ownLookups, parseSpf } from "~/mail/dns/spf";
import { checkSpf } from "~/mail/dns/spf-check";
import { zone } from "./zone";

const google = {
  "_spf.google.com": {
    txt: [
      "v=spf1 include:_netblocks.google.com include:_netblocks2.google.com include:_netblocks3.google.com ~all",
    ],
  },
  "_netblocks.google.com": { txt: ["v=spf1 ip4:35.190.247.0/24 ip4:64.233.160.0/19 ~all"] },
  "_netblocks2.google.com": {
    txt: ["v=spf1 ip6:2001:4860:4000::/36 ip6:2404:6800:4000::/36 ~all"],
  },
  "_netblocks3.google.com": { txt: ["v=spf1 ip4:172.217.0.0/19 ~all"] },
};
const of = (record: string | string[], more = {}) =>
  checkSpf(
    "cedar.example",
    null,
    zone({ "cedar.example": { txt: [record].flat() }, ...google, ...more }),
  );

describe("an SPF record", () => {
  test("is found by its first word, whatever its case, and nothing else is one", () => {
    const texts = [
      "v=spf1 -all",
      "V=SPF1",
      "v=spf10 x",
      "google-site-verification=v=spf1 ",
      "v=spf1;-all",
    ];
    expect(findSpfRecords(texts)).toEqual(["v=spf1 -all", "V=SPF1"]);
  });

  test("is read with its qualifiers, prefixes and addresses of both kinds", () => {
    const spf = parseSpf(
      "v=spf1  A MX:mail.cedar.example/24 ip6:2001:db8::/32 ip4:192.0.2.1 ?ptr -ALL exp=why.%{d}",
    );
    expect(spf.terms.map(({ qualifier, mechanism }) => qualifier + mechanism)).toEqual([
      ...["+a", "+mx", "+ip6", "+ip4", "?ptr", "-all"],
    ]);
    expect(spf.unknown).toEqual([]);
    expect(ownLookups(spf)).toBe(3);
    expect(allQualifier(spf)).toBe("-");
  });

  test("with words that are none says which", () => {
    expect(parseSpf("v=spf1 include: ipv4:192.0.2.1 mail.example.org ~all").unknown).toEqual([
      ...["include:", "ipv4:192.0.2.1", "mail.example.org"],
    ]);
  });

  test("leads to its redirect only where it has no all", () => {
    expect(ledTo(parseSpf("v=spf1 include:a.test redirect=b.test"))).toEqual(["a.test", "b.test"]);
    expect(ledTo(parseSpf("v=spf1 include:a.test ~all redirect=b.test"))).toEqual(["a.test"]);
  });

  test("is read to its end whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { terms, unknown } = parseSpf(`v=spf1 ${text}`);
        expect(terms.length + unknown.length).toBeLessThanOrEqual(text.split(" ").length);
      }),
    );
  });
});

describe("the check of SPF", () => {
  test("is content with a record that ends and leads nowhere wrong", async () => {
    expect(await of("v=spf1 include:_spf.google.com ip4:192.0.2.7 ~all")).toMatchObject({
      ...{ state: "good", publish: null },
    });
  });

  test("says what to publish where there is none, with the mail server's name", async () => {
    const found = await checkSpf("cedar.example", "smtp.provider.example", zone({}));
    expect(found).toMatchObject({
      state: "bad",
      publish: { name: "cedar.example", type: "TXT", value: "v=spf1 a:smtp.provider.example ~all" },
    });
  });

  test("counts look-ups through what is included, as a receiver would", async () => {
    const more = Array.from({ length: 7 }, (_, index) => `a:h${index}.cedar.example`).join(" ");
    const found = await of(`v=spf1 include:_spf.google.com ${more} -all`);
    expect(found.state).toBe("bad");
    expect(found.text.join(" ")).toContain("look up 11 names");
    const less = more.replace("a:h0.cedar.example ", "");
    expect((await of(`v=spf1 include:_spf.google.com ${less} -all`)).state).toBe("good");
  });

  test("finds several records, includes of nothing, circles and ends that let everybody in", async () => {
    expect((await of(["v=spf1 -all", "v=spf1 mx -all"])).title).toContain("Several");
    expect((await of("v=spf1 include:gone.example -all")).text[0]).toContain("no SPF record");
    const circle = { "b.example": { txt: ["v=spf1 include:cedar.example -all"] } };
    expect((await of("v=spf1 include:b.example -all", circle)).text[0]).toContain("more than once");
    expect(await of("v=spf1 mx +all")).toMatchObject({
      ...{ state: "bad", publish: { value: "v=spf1 mx ~all" } },
    });
    expect(await of("v=spf1 mx all")).toMatchObject({ state: "bad" });
    expect(await of("v=spf1 mx")).toMatchObject({
      state: "heed",
      publish: { value: "v=spf1 mx ~all" },
    });
    expect(await of("v=spf1 mx ?all")).toMatchObject({ state: "heed" });
    expect(await of("v=spf1 redirect=_spf.google.com")).toMatchObject({ state: "good" });
  });

  test("does not follow what depends on the sender, and stops where everything leads on", async () => {
    expect((await of("v=spf1 exists:%{i}._spf.example include:%{d}.x.example -all")).state).toBe(
      "good",
    );
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [
        `n${n}.example`,
        { txt: [`v=spf1 include:n${n + 1}.example -all`] },
      ]),
    );
    const resolver = zone({
      "cedar.example": { txt: ["v=spf1 include:n0.example -all"] },
      ...many,
    });
    expect((await checkSpf("cedar.example", null, resolver)).state).toBe("bad");
    expect(resolver.asked.length).toBeLessThan(30);
  });

  test("says what it could not look at", async () => {
    expect(await checkSpf("cedar.example", null, zone({ "cedar.example": "fails" }))).toMatchObject(
      {
        ...{ state: "unknown", publish: null },
      },
    );
    expect(await of("v=spf1 include:slow.example -all", { "slow.example": "fails" })).toMatchObject(
      {
        ...{ state: "unknown", text: [expect.stringContaining("slow.example")] },
      },
    );
  });
});
