import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { networkOf } from "~/responses/doors/open/network";
import { findAsked, openLinkState, slugSchema } from "~/responses/doors/open/open-link";
import { OpenOnward, openFrame } from "~/responses/doors/open/open-page";
import { readPostedForm } from "~/responses/doors/posted-form";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { everyKind } from "./every-kind";

describe("the network an address is counted under", () => {
  it("is the address itself, however a listener writes it", () => {
    expect(["203.0.113.9", "::ffff:203.0.113.9", "::FFFF:203.0.113.9"].map(networkOf)).toEqual(
      Array(3).fill("203.0.113.9"),
    );
  });

  it("is of IPv6 the part that a household does not choose", () => {
    const same = ["2001:db8:0:7:1::1", "2001:0db8:0000:0007:ffff::", "2001:DB8::7:1:2:3:4"];
    expect(same.map(networkOf)).toEqual(Array(3).fill("2001:db8:0:7::/64"));
    expect(networkOf("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
  });

  it("is one for all that is no address", () => {
    expect(["", "somebody", "1.2.3", "DROP TABLE"].map(networkOf)).toEqual(
      Array(4).fill("unknown"),
    );
  });
});

describe("an open link", () => {
  const [opensAt, closesAt] = [new Date("2026-11-01"), new Date("2026-12-01")];
  const wave = { opensAt, closesAt, closedAt: null };
  const during = new Date("2026-11-15");

  it("takes answers while its wave does, unless staff closed it", () => {
    expect(openLinkState({ closedAt: null }, wave, during)).toBe("open");
    expect(openLinkState({ closedAt: during }, wave, during)).toBe("closed");
    expect(openLinkState({ closedAt: null }, wave, new Date("2026-10-01"))).toBe("planned");
    expect(openLinkState({ closedAt: null }, { ...wave, closedAt: during }, during)).toBe("closed");
  });

  it("has an address that can be read off a poster", () => {
    const fits = (slug: string) => slugSchema.safeParse(slug).success;
    expect(["tech", "a", "technology-2026", "x".repeat(40)].map(fits)).toEqual(Array(4).fill(true));
    expect(["", "-a", "a-", "Tech", "a b", "a/b", "x".repeat(41)].map(fits)).toEqual(
      Array(7).fill(false),
    );
  });

  it("asks only those whom the survey asks", () => {
    expect(findAsked(standardSurvey(), "families")).toBe("families");
    expect(findAsked(standardSurvey(), "pupils")).toBeNull();
  });
});

describe("the way on from a page behind an open link", () => {
  const sender = { name: "Cedar", timeZone: "UTC", contact: "", home: "/d/cedar", isOpen: true };
  const onward = (resultsHref: string | null) => {
    const setting = { district: { language: "en" }, resultsHref };
    const frame = openFrame({ sender, setting }, "es", ["en", "es"]);
    return renderToStaticMarkup(createElement(OpenOnward, { frame }));
  };

  it("is the district's own page, in the reader's language", () => {
    expect(onward(null)).toBe('<p class="row"><a href="/d/cedar?lang=es">Cedar</a></p>');
  });

  it("is what was answered, once that is published", () => {
    expect(onward("/d/cedar/results/tech?wave=2")).toContain(
      '<a href="/d/cedar/results/tech?wave=2&amp;lang=es">Ver los resultados</a>',
    );
  });
});

describe("a posted form", () => {
  const asked = {
    definition: everyKind,
    audience: "families" as const,
    mode: "anonymous" as const,
  };
  const read = (fields: Record<string, string>) =>
    readPostedForm(asked, new URLSearchParams(fields));

  it("is sent when it is right, and shown again with everything typed when it is not", () => {
    expect(read({ HAS: "no", AGE: "40" })).toMatchObject({
      kind: "sent",
      given: { answers: { HAS: "no", AGE: "40" } },
    });
    expect(read({ HAS: "no", AGE: "many", SAY: "Hello" })).toMatchObject({
      ...{ kind: "again", status: 422 },
      shown: { values: { AGE: ["many"], SAY: ["Hello"] }, errors: [{ item: "AGE" }] },
    });
  });

  it("is shown in another language or step without a fault said", () => {
    expect(read({ _lang: "ar", AGE: "many" })).toMatchObject({ status: 200, language: "ar" });
    expect(read({ _step: "next", _at: "0", HAS: "yes" })).toMatchObject({
      ...{ kind: "again", status: 200 },
      shown: { step: 1, errors: [] },
    });
  });
});
