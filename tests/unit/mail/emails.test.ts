import { describe, expect, test } from "vitest";
import { compileTemplate, escapeHtml, fillTemplate, type Values } from "~/mail/template";
import { mailLanguage, mailLanguages, mailWords } from "../../../emails/messages";
import { type MailName, type MailProps, renderMail } from "../../../emails/render-mail";
import { scoreSentences, whyAsked } from "../../../emails/sentences";
import { wrap } from "../../../emails/text";

const office = { phone: "555-010-0142", address: "210 Cedar Street, Cedar Valley." };
const sender = { name: "Dana Whitfield", role: "Superintendent" };
const languages = ["en", "es", "ar", "vi"];
const survey = {
  district: "Cedar Valley School District",
  heading: "What should technology do for your child?",
  minutes: 3,
  closes: "Friday, October 30, 6 p.m.",
  reportBy: "November 20",
  mode: "confidential" as const,
  threshold: 10,
  codeAddress: "voice.cedar.example/c",
  languages,
  sender,
  office,
};
const props: MailProps = {
  invitation: { ...survey, intro: ["Before the board decides, we ask you."] },
  reminder: survey,
  "report-back": {
    district: survey.district,
    survey: survey.heading,
    heard: { lang: "en", text: ["Few know what is in the plan."] },
    willDo: [{ lang: "en", text: "Publish a summary.", who: "Communications", by: "December 15" }],
    willNotDo: {
      lang: "en",
      text: [{ text: "Ban phones everywhere.", reason: "Schools decide." }],
    },
    next: { lang: "en", text: ["We ask again in spring."] },
    resultsUrl: "https://voice.cedar.example/d/cedar/results/technology",
    hasFeedback: true,
    languages,
    sender,
    office,
  },
  "sign-in": { site: survey.district, minutes: 15, office },
  "access-code": { district: survey.district, minutes: 15, office },
  "comment-confirmation": {
    ...{
      district: survey.district,
      plan: "Learning with technology",
      isComment: true,
      days: 7,
      office,
    },
  },
  welcome: { site: survey.district, role: "editor", until: "October 21, 9 a.m.", office },
  "plan-draft": {
    ...{ district: survey.district, plan: "Learning with technology", slug: "learning" },
    ...{ version: 2, until: "December 5", office },
  },
  "comment-answer": {
    ...{ district: survey.district, plan: "Learning with technology" },
    ...{ author: "Office of Technology", office },
  },
  "open-confirmation": {
    ...{ district: survey.district, office, subject: "Verify your answers" },
    ...{ lead: "Somebody answered the survey and gave this address." },
    ...{ open: "Open the page", notYou: "It was not you? Then do nothing." },
  },
  inquiry: {
    ...{ district: survey.district, office, lead: "The district answers your question" },
    ...{ ending: ["You can write again."], open: "Write again" },
  },
  "commitment-news": {
    ...{ district: survey.district, count: 2, office },
    allUrl: "https://voice.cedar.example/d/cedar/commitments",
  },
  "commitment-due": {
    ...{ district: survey.district, office, threshold: "late", due: "March 31, 2027" },
    url: "https://voice.cedar.example/admin/commitments/1",
  },
  "digest-link": {
    ...{ district: survey.district, office, subject: "News once a month" },
    ...{ lead: "Somebody asked for news.", open: "Choose", notYou: "It was not you?" },
  },
  announcement: {
    ...{ district: survey.district, office, isDigest: false, hasFeedback: false },
    ...{ subject: "The library opens late", body: "**From Monday** on, until *nine*." },
  },
};
const names = Object.keys(props) as MailName[];
const mailings = new Set<MailName>([
  "invitation",
  "reminder",
  "report-back",
  "comment-answer",
  "plan-draft",
  "announcement",
  "commitment-news",
]);

const person = (givenName: string, audience: string, token: string) => ({
  givenName,
  familyName: "Haddad",
  why: whyAsked("en", audience, "Orchard Elementary"),
  url: `https://voice.cedar.example/s/${token}`,
  code: `CODE${token}`,
  ...scoreSentences("en", audience, { awareness: null, buyIn: null }),
});
const amina = person("Amina", "families", "aaa");
const yusuf = person("Yusuf", "staff", "yyy");
const valuesFor = (...people: (typeof amina)[]): Values => ({
  people,
  url: "https://voice.cedar.example/login/lll",
  code: "K7QM2XHR",
  ...{ decision: "Declined", reason: "It costs too much." },
  ...{ subject: "Re: Tablets (no. 12)", paragraphs: [{ text: "They stay at school." }] },
  comments: [{ excerpt: "Lend longer.", commentUrl: "https://voice.cedar.example/d/c/comments/1" }],
  ...{ what: "Lend longer.", news: [{ standing: "Done", what: "Lend.", note: "All year." }] },
  unsubscribeUrl: "https://voice.cedar.example/u/uuu",
});

async function fill<Name extends MailName>(
  name: Name,
  values: Values,
  { language = "en", changed = {} as Partial<MailProps[Name]> } = {},
) {
  const mail = await renderMail(name, { ...props[name], ...changed }, language);
  const plain = { literal: (text: string) => text, value: (text: string) => text };
  const html = { ...plain, value: escapeHtml };
  return {
    subject: fillTemplate(compileTemplate(mail.subject, plain), values),
    html: fillTemplate(compileTemplate(mail.html, html), values),
    text: fillTemplate(compileTemplate(mail.text, plain), values),
  };
}

const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
const translations = mailLanguages.filter((language) => language !== "en");
const cases = names.flatMap((name) => mailLanguages.map((language) => ({ name, language })));

describe.each(cases)("$name in $language", ({ name, language }) => {
  test("leaves no placeholder open that its documented values fill", async () => {
    for (const values of [valuesFor(amina), valuesFor(amina, yusuf)]) {
      const { subject, html, text } = await fill(name, values, { language });
      expect(subject + html + text).not.toMatch(/\{\{|undefined|null|\[object/);
    }
  });

  test("is small, without picture, script or anything fetched", async () => {
    const { html } = await fill(name, valuesFor(amina, yusuf), { language });
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
    expect(html).not.toMatch(/<img|<script|<link|<iframe|url\(|@import|src=|background=/i);
    const dir = language === "ar" ? "rtl" : "ltr";
    expect(html).toMatch(
      new RegExp(
        `^<!doctype html><html (dir="${dir}" lang="${language}"|lang="${language}" dir="${dir}")`,
      ),
    );
    expect(html).not.toContain("<!--");
  });

  test("says the same in its text: every link, and lines of 70 characters", async () => {
    const { html, text } = await fill(name, valuesFor(amina, yusuf), { language });
    for (const href of hrefs(html)) expect(text).toContain(href);
    const long = text.split("\n").filter((line) => line.length > 70);
    expect(long.filter((line) => !line.includes("https://"))).toEqual([]);
    expect(text).not.toMatch(/\n{4}|[ \t]\n/);
    expect(text).not.toMatch(/[<>]|&amp;/);
  });

  test("can be stopped if it is a mailing, and only then", async () => {
    const { html, text } = await fill(name, valuesFor(amina), { language });
    const isMailing = mailings.has(name);
    expect(hrefs(html).includes("https://voice.cedar.example/u/uuu")).toBe(isMailing);
    expect(text.includes("/u/uuu")).toBe(isMailing);
  });
});

describe("an invitation", () => {
  test("for one person has one button with their link, and their code", async () => {
    const { html, text } = await fill("invitation", valuesFor(amina));
    expect(hrefs(html).filter((href) => href.endsWith("/s/aaa"))).toHaveLength(1);
    expect(text).toContain("Dear Amina Haddad,");
    expect(text).toContain("You have a child at Orchard Elementary.");
    expect(text).toContain("voice.cedar.example/c\nCODEaaa");
  });

  test("for several people at one address has each one's link under their name", async () => {
    const { html, text } = await fill("invitation", valuesFor(amina, yusuf));
    expect(hrefs(html).filter((href) => /\/s\/(aaa|yyy)$/.test(href))).toHaveLength(2);
    expect(text).toMatch(/Amina Haddad\n\n.*child.*\n\n.*\(Amina\):\nhttps:.*\/s\/aaa/);
    expect(text).toMatch(/Yusuf Haddad\n\n.*work.*\n\n.*\(Yusuf\):\nhttps:.*\/s\/yyy/);
  });

  test("links to the survey in every other language, each named in its own", async () => {
    const { html } = await fill("invitation", valuesFor(amina));
    expect(html).toMatch(/<a lang="ar" dir="rtl" href="[^"]*\/s\/aaa\?lang=ar"[^>]*>بالعربية</);
    expect(hrefs(html).filter((href) => href.includes("?lang="))).toHaveLength(languages.length);
  });

  test("leaves codes out if there are none, and the greeting of somebody without a name", async () => {
    const nameless = { ...amina, givenName: "", familyName: "", why: "" };
    const { text } = await fill("invitation", valuesFor(nameless), {
      changed: { codeAddress: null },
    });
    expect(text).not.toContain("CODE");
    expect(text).not.toMatch(/Dear|You have a child/);
  });

  test("tells the mode's truth", async () => {
    const confidential = await fill("invitation", valuesFor(amina));
    const anonymous = await fill("invitation", valuesFor(amina), {
      changed: { mode: "anonymous" },
    });
    expect(confidential.text).toContain(
      "Your answers are confidential. We show groups of 10 or more",
    );
    expect(anonymous.text).toContain("Your answers are anonymous.");
    expect(anonymous.text.replaceAll("\n", " ")).toContain("logs and backups could still tell");
  });

  test("shows what staff wrote as text, whatever it looks like", async () => {
    const intro = ["<b>{{env}}</b> {{constructor}} {{/people}} {{#nothing}}x{{/nothing}}"];
    const { html, text } = await fill("invitation", valuesFor(amina), { changed: { intro } });
    expect(text).toContain(intro[0]);
    expect(html).toContain("&lt;b&gt;{{env}}&lt;/b&gt; {{constructor}} {{/people}}");
  });
});

describe("a report back", () => {
  test("gives each person their own audience's scores and their own page", async () => {
    const families = scoreSentences("en", "families", {
      awareness: { mean: 62.4, interval: { low: 57.4, high: 66.6 }, n: 41 },
      buyIn: { mean: 48.5, interval: null, n: 21 },
    });
    const { text } = await fill("report-back", valuesFor({ ...amina, ...families }, yusuf));
    const flat = text.replaceAll("\n", " ");
    expect(flat).toContain(
      "Your group: Families  Awareness: 62 of 100. 41 people answered; for the whole group (Families) the score most likely lies between 57 and 67.",
    );
    expect(flat).toContain("Buy-in: 49 of 100 among the 21 people who answered. Few answered");
    expect(flat).toContain("Your group: Staff  Awareness: not shown, to protect people");
    expect(flat).toContain("Publish a summary. (Communications, by December 15)");
    expect(flat).toContain("Ban phones everywhere. (Schools decide.)");
  });

  test("has no personal page in anonymous mode", async () => {
    const { html } = await fill("report-back", valuesFor(amina), {
      changed: { hasFeedback: false },
    });
    expect(hrefs(html).some((href) => href.includes("/s/"))).toBe(false);
  });

  test("says a coded score as a bound", () => {
    const { awareness } = scoreSentences("es", "staff", {
      awareness: { mean: 95, bound: "at_least", interval: null, n: 60 },
      buyIn: null,
    });
    expect(awareness).toBe(
      "Conocimiento: al menos 95 de 100 entre las 60 personas que\nrespondieron.",
    );
  });
});

describe("languages", () => {
  test("fall back to their base, then to English, and the mail says which it is in", async () => {
    expect(mailLanguage("es-MX")).toBe("es");
    expect(mailLanguage("zh-CN")).toBe("zh-Hans");
    expect(mailLanguage("hmn")).toBe("en");
    const { html } = await renderMail("sign-in", props["sign-in"], "hmn");
    expect(html).toContain('lang="en"');
  });

  test("count in Arabic by its own forms and digits, and say each audience and score", () => {
    const words = mailWords("ar");
    expect(words.intro(1)).toContain("دقيقة واحدة");
    expect(words.intro(2)).toContain("دقيقتين");
    expect(words.intro(3)).toContain("٣ دقائق");
    expect(words.signInLead("Cedar", 15)).toContain("١٥ دقيقة");
    const { group, awareness } = scoreSentences("ar", "families", {
      awareness: { mean: 62.4, interval: { low: 57.4, high: 66.6 }, n: 41 },
      buyIn: null,
    });
    expect(group).toBe("مجموعتك: العائلات");
    expect(awareness).toContain("٦٢ من ١٠٠");
    expect(awareness).not.toMatch(/[0-9a-z]/i);
  });

  test("leave what a person wrote in the direction of its own words", async () => {
    const { html } = await fill("comment-answer", valuesFor(amina), { language: "ar" });
    expect(html).toMatch(/<p dir="auto"[^>]*>“Lend longer\.”</);
    expect(html).toMatch(/<p dir="auto"[^>]*>It costs too much\.</);
  });

  test.each(translations)("have words in %s wherever English has them", (language) => {
    const [words, english] = [mailWords(language), mailWords("en")];
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      if (key === "scoreWords" || key === "why") continue;
      const [ours, theirs] = [said(words[key]), said(english[key])];
      expect([key, ours]).not.toEqual([key, theirs]);
      expect([key, placesOf(ours)]).toEqual([key, placesOf(theirs)]);
      if (language === "ar") expect(ours).toMatch(/^[^a-z]*$/i);
    }
    for (const audience of Object.keys(english.audiences).filter((one) => one !== "partners")) {
      expect(words.why(audience, null)).not.toBe("");
      const named = words.why(audience, "Orchard").includes("Orchard");
      expect(named).toBe(english.why(audience, "Orchard").includes("Orchard"));
    }
    expect(Object.keys(words.audiences)).toEqual(Object.keys(english.audiences));
    expect(Object.keys(words.roles)).toEqual(Object.keys(english.roles));
  });

  test.each(mailLanguages)(
    "say a score in %s with its margin, its number and its bound",
    (language) => {
      const known = { mean: 62, interval: { low: 57, high: 67 }, n: 41 };
      const { awareness, buyIn } = scoreSentences(language, "families", {
        awareness: known,
        buyIn: { mean: 95, bound: "at_least", interval: null, n: 12 },
      });
      for (const number of ["62", "57", "67", "41"]) expect(latin(awareness)).toContain(number);
      for (const number of ["95", "12"]) expect(latin(buyIn)).toContain(number);
      expect(awareness).not.toMatch(/NaN|undefined/);
    },
  );
});

/** A text of the mails with 31 and 42 for what is put in. */
function said(words: unknown): string {
  if (typeof words === "string") return latin(words);
  if (typeof words === "function") return said(words(31, 42));
  return Object.values(words ?? {})
    .map(said)
    .join(" ");
}

const latin = (text: string) =>
  text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
const placesOf = (text: string) => [...new Set(text.match(/31|42/g))].sort();

test("wrap breaks Chinese between characters, two columns each, and no mark begins a line", () => {
  const lines = wrap("我们只显示十人以上的结果。".repeat(9)).split("\n");
  expect(lines.length).toBeGreaterThan(3);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(36);
    expect(line).not.toMatch(/^[，。]/);
  }
  expect(wrap(`${"word ".repeat(13)}faa’iido`)).toMatch(/\nfaa’iido$/);
});

test("wrap breaks between words only and indents what follows", () => {
  const url = `https://voice.cedar.example/${"x".repeat(90)}`;
  expect(wrap(`${"word ".repeat(13)}${url} end`)).toBe(`${"word ".repeat(13).trim()}\n${url}\nend`);
  expect(wrap(`- ${"word ".repeat(16)}`.trim(), "  ")).toMatch(/^- (word ?)+\n {2}word/);
});
