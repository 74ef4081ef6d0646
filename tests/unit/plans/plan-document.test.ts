import { expect, test } from "vitest";
import { planDocument } from "~/plans/exports/plan-document";

const picture = `/d/cedar/plan-images/${"a".repeat(64)}`;

test("a plan to print loads nothing and holds its pictures", () => {
  const html = planDocument({
    ...{ title: "Plan <b>", language: "ar", dir: "rtl", kicker: "Cedar & co", summary: "" },
    sections: [
      {
        ...{ key: "a", kind: "section", heading: "<script>" },
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
