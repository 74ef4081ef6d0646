import { expect, test } from "vitest";
import { planDocument } from "~/plans/exports/plan-document";

const picture = `/d/cedar/plan-images/${"a".repeat(64)}`;

test("a plan to print loads nothing and holds its pictures", () => {
  const html = planDocument({
    ...{ title: "Plan <b>", language: "ar", own: "ar", dir: "rtl", kicker: "Cedar & co" },
    ...{ summary: "", untranslated: "" },
    sections: [
      {
        ...{ key: "a", kind: "section", heading: "<script>", headingIn: "ar", bodyIn: "ar" },
        body: `![A child](${picture}) <script>alert(1)</script>`,
      },
    ],
    images: new Map([[picture, "data:image/png;base64,AAAA"]]),
  });
  expect(html).toContain('src="data:image/png;base64,AAAA"');
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("Plan &lt;b&gt;");
  expect(html).not.toContain("<script");
});

test("what is not translated stands in its own language and direction, and says so", () => {
  const section = { kind: "section" as const, heading: "الأجهزة", headingIn: "ar" };
  const html = planDocument({
    ...{ title: "Plan", language: "ar", own: "en", dir: "rtl", kicker: "", summary: "In short" },
    untranslated: "لم يُترجم",
    sections: [
      { ...section, key: "a", body: "جهاز لكل طالب", bodyIn: "ar" },
      { ...section, key: "b", body: "Repair is free", bodyIn: "en" },
    ],
    images: new Map(),
  });
  const note = '<p class="kicker">لم يُترجم</p>';
  const english = (text: string) => `${note}<div lang="en" dir="ltr"><p>${text}</p>`;
  expect(html).toContain('<h1 lang="en" dir="ltr">Plan</h1>');
  expect(html).toContain(english("In short"));
  expect(html).toContain(`<h2>الأجهزة</h2>${english("Repair is free")}`);
  expect(html).toContain("<h2>الأجهزة</h2><p>جهاز لكل طالب</p>");
});
