import { expect, it } from "vitest";
import { type PosterProps, posterDocument } from "~/responses/doors/poster/poster-document";

const poster = (languages: string[], more: Partial<PosterProps> = {}) =>
  posterDocument(
    {
      district: { name: "Cedar <Valley>", timezone: "America/Chicago", language: "en" },
      title: (language) => `Title in ${language}`,
      ...{ minutes: 8, closesAt: new Date("2026-12-18T23:00:00Z") },
      ...{ url: "https://voice.test/d/cedar/o/tech", languages, ...more },
    },
    "a4",
  );

it("says what it is, how long, until when, and where, for a camera and for fingers", () => {
  const html = poster(["en"]);
  for (const said of ["Title in en", "8 minutes", "December 18", "voice.test/d/cedar/o/tech"]) {
    expect(html).toContain(said);
  }
  expect(html).toContain("Cedar &lt;Valley&gt;");
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script|<img|src=|url\(/);
});

it("speaks several languages on one sheet, each in its own direction, one heading first", () => {
  const html = poster(["es", "ar", "zh-Hans"]);
  expect(html).toContain('<html lang="es" dir="ltr">');
  expect(html).toContain('<section lang="ar" dir="rtl"><h2>Title in ar</h2>');
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain("请用手机摄像头对准这里");
});
