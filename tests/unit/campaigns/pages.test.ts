import { describe, expect, it } from "vitest";
import { mayCancel, mayPause, mayResume } from "~/campaigns/campaign";
import { countDeliveries, handled, stillToSend, total } from "~/campaigns/delivery";
import { estimateEnd } from "~/campaigns/estimate-end";
import { linkPieces } from "~/campaigns/link-pieces";
import { nearMoment } from "~/campaigns/near-moment";
import { fillWords, maskAddress, unsubscribeWords } from "~/campaigns/unsubscribe-words";
import { linksCsv, type WaveLink } from "~/campaigns/wave-link";

const link: WaveLink = {
  ...{ sourceId: "P1", givenName: "Ana <b>", familyName: "", organization: "", email: "=1@x.test" },
  phone: "+1 319 555 0100",
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

describe("the end of a mailing", () => {
  const now = new Date("2026-11-29T02:00:00Z");
  const night = { timezone: "America/Chicago", quietFrom: 21, quietUntil: 7 };
  const none = { ...night, quietFrom: null, quietUntil: null };

  it("is reckoned from its pace, and is nobody's guess without one", () => {
    expect(estimateEnd(120, 60, now, none)?.toISOString()).toBe("2026-11-29T02:02:00.000Z");
    expect(estimateEnd(5, 0, now, none)).toBeNull();
    expect(estimateEnd(0, 60, now, none)).toBeNull();
  });

  it("comes after the nights it waits out", () => {
    expect(estimateEnd(7200, 60, now, night)?.toISOString()).toBe("2026-11-29T14:00:00.000Z");
    const atNight = new Date("2026-11-29T06:00:00Z");
    expect(estimateEnd(60, 60, atNight, night)?.toISOString()).toBe("2026-11-29T13:01:00.000Z");
  });

  it("is told by its time, and by its day where that is another", () => {
    const words = (at: string) =>
      nearMoment(new Date(at), now, "America/Chicago").replace(/\s/g, " ");
    expect(words("2026-11-29T02:02:00Z")).toBe("8:02 PM");
    expect(words("2026-11-29T13:00:00Z")).toBe("Sunday, November 29 at 7:00 AM");
  });
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
    const csv = linksCsv([link]);
    expect(csv).toContain("'=1@x.test");
    expect(csv.split("\n")[0]).toContain("code,phone");
    expect(csv).toContain("'+1 319 555 0100");
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
