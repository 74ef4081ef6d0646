import { describe, expect, it } from "vitest";
import { mayCancel, mayPause, mayResume } from "~/campaigns/campaign";
import { timeLeft } from "~/campaigns/campaign-words";
import { countDeliveries, handled, stillToSend, total } from "~/campaigns/delivery";
import { linkPieces } from "~/campaigns/link-pieces";
import { fillWords, maskAddress, unsubscribeWords } from "~/campaigns/unsubscribe-words";
import { linksCsv, type WaveLink } from "~/campaigns/wave-link";

const link: WaveLink = {
  ...{ sourceId: "P1", givenName: "Ana <b>", familyName: "", organization: "", email: "=1@x.test" },
  ...{ audience: "families", school: "North", language: "es" },
  ...{ url: "https://voice.test/s/abc", code: "ABCDE-FGHJK" },
};

it("counts every state, also those no mail is in", () => {
  const counts = countDeliveries([
    { state: "sent", count: 3 },
    { state: "deferred", count: 2 },
  ]);
  expect(Object.keys(counts)).toHaveLength(8);
  expect([total(counts), handled(counts), stillToSend(counts)]).toEqual([5, 3, 2]);
});

it("says roughly how long it takes, and nothing where nobody can say", () => {
  expect(timeLeft(1141, 80)).toBe("About 15 minutes are left.");
  expect(timeLeft(5, 80)).toBe("About a minute is left.");
  expect(timeLeft(5, 0)).toBe("");
});

describe("steering a campaign", () => {
  it("pauses what runs, resumes what is paused, and cancels either", () => {
    expect([mayPause("running"), mayResume("paused")]).toEqual([{ ok: true }, { ok: true }]);
    expect(mayPause("done")).toEqual({ ok: false, reason: "not_running" });
    expect(mayResume("cancelled")).toEqual({ ok: false, reason: "not_paused" });
    expect(mayCancel("done")).toEqual({ ok: false, reason: "over" });
  });
});

describe("links on paper", () => {
  it("lists links as CSV that no spreadsheet runs", () => {
    expect(linksCsv([link])).toContain("'=1@x.test");
  });
});

it("cuts a text at its links", () => {
  const pieces = linkPieces("See https://x.test/a?b=1 now");
  expect(pieces.map(({ text, href }) => href ?? text)).toEqual([
    "See ",
    "https://x.test/a?b=1",
    " now",
  ]);
});

it("shows of an address what only its owner knows again", () => {
  expect(maskAddress("maria@home.test")).toBe("m…a@home.test");
  expect(maskAddress("m@home.test")).toBe("m…@home.test");
});

it("speaks the first language it has, and fills in names as they are", () => {
  expect(unsubscribeWords("hmn", "es-MX", "en").lang).toBe("es");
  expect(unsubscribeWords(null, "ar")).toMatchObject({ lang: "ar", dir: "rtl" });
  expect(unsubscribeWords(null, "constructor").lang).toBe("en");
  expect(fillWords("{a} of {b}", { a: "$&", b: "{a}" })).toBe("$& of {a}");
});
