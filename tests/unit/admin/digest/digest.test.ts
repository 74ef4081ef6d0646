import { expect, test } from "vitest";
import { composeDigest, type DigestFacts, isEmpty } from "~/admin/digest/digest";
import { DIGEST_WORDS } from "~/admin/digest/digest-words";
import { checkText } from "~/campaigns/mailings/mailing";
import { LANGUAGES } from "~/districts/language";
import { mailHtml, mailText } from "../../../../emails/markdown";

const nothing: DigestFacts = {
  since: new Date("2026-10-28T12:00:00Z"),
  ...{ results: [], reports: [], plans: [], answers: [], open: [] },
};
const named = (title: string, titles: Record<string, string> = {}) => ({ title, titles });
const facts: DigestFacts = {
  ...nothing,
  results: [{ ...named("Technology", { es: "Tecnología" }), slug: "technology" }],
  reports: [{ ...named("What *we* heard [1]"), slug: "technology-1" }],
  plans: [
    {
      ...named("Learning with {{technology}}"),
      ...{ slug: "learning", version: 2, commentsCloseAt: new Date("2026-12-05T12:00:00Z") },
    },
  ],
  answers: [{ ...named("Learning"), slug: "learning", count: 12 }],
  open: [{ ...named("Spring <b>survey</b>"), closesAt: new Date("2026-12-01T12:00:00Z") }],
};
const district = { name: "Cedar Valley", slug: "cedar", timezone: "America/Chicago" };
const compose = (of: DigestFacts) => composeDigest(of, district, "https://cv.test", DIGEST_WORDS);

test("a digest tells in every language what was published, with titles as people wrote them", () => {
  const texts = compose(facts);
  expect(Object.keys(texts).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  for (const [language, text] of Object.entries(texts)) {
    expect(checkText(text)).toEqual({});
    const plain = mailText(text.body).replaceAll("\u2060", "");
    for (const words of ["What *we* heard [1]", "{{technology}}", "Spring <b>survey</b>"]) {
      expect(plain).toContain(words);
    }
    expect(mailHtml(text.body)).toContain(
      `href="https://cv.test/d/cedar/plans/learning?lang=${language}"`,
    );
  }
  expect(texts.es?.body).toContain(
    "[Tecnología](https://cv.test/d/cedar/results/technology?lang=es)",
  );
  expect(texts.en?.body).toContain("Comments are open until December 5, 2026.");
  expect(texts.en?.body).toContain("12 answered");
  expect(texts.ar?.body).toContain("١٢");
});

test("what there is nothing of has no heading", () => {
  const texts = compose({ ...nothing, answers: facts.answers });
  expect(texts.en?.body.match(/^## /gm)).toHaveLength(1);
  expect(isEmpty(nothing)).toBe(true);
  expect(isEmpty(facts)).toBe(false);
});
