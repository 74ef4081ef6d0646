import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText, LONGEST_BODY, writtenLanguages } from "~/campaigns/mailings/mailing";
import { readReport, type Translations } from "~/reports/report";
import { reportTexts } from "~/reports/report-texts";
import { mailHtml } from "../../../emails/markdown";
import { mailLanguages } from "../../../emails/messages";

const nothing = { title: "T", heard: "", willNotDo: "", next: "" };
const promise = {
  ...{ id: "p", dueOn: null, goal: null, standing: "planned" as const },
  what: { lang: "en", text: "Train first" },
  ...{ owner: "R. Okafor", by: "May 31" },
};

function textsOf(text: Partial<typeof nothing>, translations: Translations = {}) {
  const report = { ...nothing, ...text, language: "en", translations };
  return reportTexts({
    ...{ subject: "Technology plan", url: "https://fc.test/d/cedar/reports/plan-1" },
    readIn: (language) => readReport(report, [promise], language),
  });
}

test("a mail is written in each language, and says what the report has in it", () => {
  const texts = textsOf(
    {
      title: "One year on",
      heard: "Fewer apps\nMore time",
      willNotDo: "Wait. Why: the lease ends",
    },
    { es: { title: "Un año después", heard: "Menos aplicaciones" } },
  );
  expect(writtenLanguages(texts).sort()).toEqual([...mailLanguages].sort());
  expect(texts.en?.subject).toBe("One year on");
  expect(texts.en?.body).toContain("- Fewer apps\n- More time");
  expect(texts.en?.body).toContain("- Wait. (the lease ends)");
  expect(texts.en?.body).toContain("- Train first (");
  expect(texts.es?.subject).toBe("Un año después");
  expect(texts.es?.body).toContain("- Menos aplicaciones");
  expect(texts.es?.body).not.toMatch(/Train first|Wait/);
  expect(texts.vi?.subject).toContain("Technology plan");
  expect(texts.vi?.body).not.toMatch(/apps|Train/);
  for (const language of mailLanguages) {
    expect(texts[language]?.body).toContain(`/reports/plan-1?lang=${language})`);
  }
});

test("whatever a report says stands in its mail as it was written, and nothing of it is a placeholder", () => {
  // Without what makes a web address, which becomes a link wherever it stands.
  const line = fc
    .string({ unit: "binary", maxLength: 60 })
    .map((text) => text.replace(/[.:@/]/g, ""));
  fc.assert(
    fc.property(line, line, (title, heard) => {
      const { en } = textsOf({ title: `T ${title}`, heard: `- ${heard}` });
      if (!en) throw new Error("not written");
      const html = mailHtml(en.body);
      expect(html).not.toMatch(/\{\{/);
      expect(en.subject).not.toMatch(/\{\{/);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(html).not.toMatch(/<(em|strong|code|img)\b/);
    }),
  );
});

test("a report that is too long for a mail is read on its page", () => {
  const { en } = textsOf({ heard: "word ".repeat(5000) });
  expect(en?.body.length).toBeLessThan(LONGEST_BODY);
  expect(en?.body).toContain("?lang=en)");
  expect(checkText(en ?? { subject: "", body: "" })).toEqual({});
});
