import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { getHouse } from "../support/house-file";
import { linkIn, mailTo } from "../support/mails";
import { families } from "../support/people";
import { runCommand } from "../support/processes";
import { browserFile } from "../support/story";

const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const [, , other] = families;
if (!other) throw new Error("The story needs three families.");

const admin = "/admin/plans/taallum";
const plan = "/d/cedar/plans/taallum";
const mother = "layla@mail.example";
const text = `# التعلّم بالتكنولوجيا

## أجهزة في البيت

تعير المدرسة نقطة اتصال (hotspot) طوال مدة إعارة الحاسوب، ونستخدم **Google Classroom**.

| ما ننظر إليه | اليوم | ٢٠٣٠ |
| --- | --- | --- |
| طلاب لديهم اتصال في البيت | ٨٨ % | ٩٩ % |
`;

const english = `# Devices and help

## Devices

The school lends a laptop to each student.

## Repair

Repair is free.
`;

test("a family reads, comments and is answered in Arabic on a phone, and a hidden comment keeps its reply", async ({
  browser,
}) => {
  const leader = await leaderAtDesk(browser);
  await test.step("the leader publishes a plan in Arabic and mails it", async () => {
    await bringMother();
    await publish(leader);
    await leader.goto(`${admin}/mailing`);
    await leader.getByRole("button", { name: "Mail version 1" }).click();
  });

  const page = await enter(browser, mother, async (mail) => {
    expect(mail.subject).toContain("مسودة جديدة");
    expect(mail.html).toMatch(/<html [^>]*dir="rtl"/);
    expect(mail.html).toMatch(/<html [^>]*lang="ar"/);
  });
  const section = await test.step("she reads a section on her phone", async () => {
    await expect(page.getByRole("navigation", { name: "صفحات هذه المنطقة" })).toBeVisible();
    const href = await page
      .getByRole("link", { name: /أجهزة في البيت/ })
      .last()
      .getAttribute("href");
    await look(page, href ?? "");
    return href ?? "";
  });

  const hers = await test.step("and comments on its words", () =>
    comment(page, section, "كم عدد نقاط الاتصال؟", "نقطة اتصال (hotspot)"));
  const father = await enter(browser, other.email);
  const insult = await comment(father, section, "Whoever wrote this is a fool.");
  await showAll(leader);

  await test.step("she replies to another comment, and another person agrees with hers", async () => {
    await look(page, insult);
    await page.getByRole("link", { name: "رد", exact: true }).click();
    await comment(page, null, "أخالفك الرأي، وأقول ذلك بهدوء.");
    await father.goto(hers);
    await father.getByRole("button", { name: "أوافق" }).click();
    await expect(father.getByText("شخص واحد يوافق")).toBeVisible();
    await showAll(leader);
  });

  await test.step("staff hide a comment for a published ground; its day, its ground and the reply stay", async () => {
    await leader.goto(`${admin}/comments?state=all`);
    const entry = leader.getByRole("listitem").filter({ hasText: "is a fool" });
    await entry.getByRole("link", { name: "Hide it" }).click();
    await leader.getByLabel("insults somebody").check();
    await leader.getByLabel("Why?").fill("It insults its writer.");
    await leader.getByRole("button", { name: "Hide the comment" }).click();
    for (const path of [section, insult]) {
      await look(page, path);
      await expect(page.getByText(/أُخفي تعليق في [٠-٩]+ .* لأنه يهين أحدًا/)).toBeVisible();
      await expect(page.getByText("أخالفك الرأي، وأقول ذلك بهدوء.")).toBeVisible();
      await expect(page.getByText("is a fool")).toHaveCount(0);
    }
  });

  await test.step("the answer reaches her in Arabic, and its supporter in his language", async () => {
    await answer(leader);
    const told = await mailTo(mother, (mail) => mail.text.includes(hers));
    expect(told.subject).toContain("أُجيب عن تعليقك");
    expect(told.html).toMatch(/<html [^>]*dir="rtl"/);
    expect(told.text).toContain("لم يُقبل");
    const his = await mailTo(other.email, (mail) => mail.text.includes(hers));
    expect(his.subject).toContain("Your comment has an answer");
  });

  await test.step("she reads what became of it, and every other page fits her phone", async () => {
    await look(page, hers);
    const events = page.locator("#timeline").locator("..").getByRole("listitem");
    await expect(events).toHaveText([/كُتب/, /ظهر للجميع/, /أجابت عنه المنطقة/]);
    const rules = "/d/cedar/comment-rules?lang=ar";
    const others = [plan, `${plan}/changes`, `${section}/comments`, rules, `${hers}/support`];
    for (const path of [...others, "/d/cedar?lang=ar"]) await look(page, path);
  });
});

test("an English plan is read in Arabic where it is translated, and its translated words are commented on", async ({
  browser,
}) => {
  const leader = await leaderAtDesk(browser);
  await leader.goto("/admin/plans");
  await leader.getByLabel("Title").fill("Devices and help");
  await leader.getByLabel("Address").fill("devices");
  await leader.getByRole("button", { name: "Make the plan" }).click();
  await leader.goto("/admin/plans/devices/import");
  await leader.getByLabel("Or paste the text").fill(english);
  await leader.getByRole("button", { name: "See what it would do" }).click();
  await leader.getByRole("button", { name: /^Import \d/ }).click();
  await leader.waitForURL((url) => !url.pathname.endsWith("/import"));
  await leader.goto("/admin/plans/devices/sections/devices?language=ar");
  await leader.getByLabel("Heading").fill("الأجهزة");
  await leader.getByLabel("Text").fill("تعير المدرسة حاسوبًا لكل طالب.");
  await leader.getByRole("button", { name: "Save", exact: true }).click();
  await expect(leader.getByRole("status")).toHaveText(/^Saved/);
  await leader.goto("/admin/plans/devices/publication");
  await leader.getByLabel("Note").fill("Partly in Arabic.");
  await leader.getByRole("button", { name: "Publish version 1" }).click();
  await expect(leader.getByText("Version 1 was published")).toBeVisible();

  const page = await (await browser.newContext(phone)).newPage();
  await page.goto("/d/cedar/plans/devices");
  await page.getByRole("link", { name: "العربية" }).click();
  await look(page, "/d/cedar/plans/devices?lang=ar");
  const repair = page.getByRole("heading", { name: "Repair" });
  await expect(repair).toHaveAttribute("lang", "en");
  await expect(page.getByText("لم يُترجم هذا الجزء بعد.")).toHaveCount(1);
  await page
    .getByRole("link", { name: /الأجهزة/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/sections\/devices\?lang=ar$/);
  await page.getByLabel("أي كلمات تقصد؟").fill("حاسوبًا لكل طالب");
  await page.getByLabel("تعليقك").fill("وماذا عن الإخوة؟");
  await page.getByLabel("كيف يراك الآخرون").selectOption("role:families");
  await page.getByLabel("بريدك الإلكتروني").fill("nour@mail.example");
  await page.getByRole("button", { name: "إرسال تعليقي" }).click();
  await expect(page).toHaveURL(/\?said=mail&lang=ar$/);
  const mail = await mailTo("nour@mail.example", () => true);
  expect(mail.html).toMatch(/<html [^>]*lang="ar"/);
  await page.goto(`${linkIn(mail, "p")}${/\?comment=[\w-]+/.exec(mail.text)?.[0]}`);
  await page.getByRole("button").first().click();
  await expect(page).toHaveURL(/\/comments\/[\w-]{36}\?said=1&lang=ar$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await showAll(leader, "/admin/plans/devices");
  await look(page, "/d/cedar/plans/devices/sections/devices?lang=ar");
  await expect(page.locator("mark")).toHaveText("حاسوبًا لكل طالب");
});

/** Opens a page as the phone shows it: from right to left, and nothing wider than the screen. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  const root = page.locator("html");
  const over = await root.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(over, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
}

async function leaderAtDesk(browser: Browser): Promise<Page> {
  const state = { viewport: { width: 1280, height: 900 }, storageState: browserFile("leader") };
  return (await browser.newContext(state)).newPage();
}

async function bringMother(): Promise<void> {
  const { folder, env } = getHouse();
  const file = join(folder, "layla.csv");
  const head = "source_id,email,given_name,family_name,audience,schools,language";
  await writeFile(file, `${head}\nF-90,${mother},Layla,Haddad,families,ALDER,ar\n`);
  await runCommand(["people", "import", file, "--district", "cedar"], env);
}

async function publish(leader: Page): Promise<void> {
  await leader.goto("/admin/plans");
  await leader.getByLabel("Title").fill("التعلّم بالتكنولوجيا");
  await leader.getByLabel("Address").fill("taallum");
  await leader.getByLabel("Language you write it in").selectOption("ar");
  await leader.getByRole("button", { name: "Make the plan" }).click();
  await leader.waitForURL((url) => url.pathname === admin);
  await leader.goto(`${admin}/import`);
  await leader.getByLabel("Or paste the text").fill(text);
  await leader.getByRole("button", { name: "See what it would do" }).click();
  await leader.getByRole("button", { name: /^Import \d/ }).click();
  await leader.waitForURL((url) => !url.pathname.endsWith("/import"));
  await leader.goto(`${admin}/publication`);
  await leader.getByLabel("Note").fill("The first draft in Arabic.");
  await leader.getByRole("button", { name: "Publish version 1" }).click();
  await expect(leader.getByText("Version 1 was published")).toBeVisible();
}

type Check = (mail: { subject: string; html: string }) => Promise<void>;

/** Follows somebody's mailed link of this plan on a phone of their own, and presses its button. */
async function enter(browser: Browser, address: string, check?: Check): Promise<Page> {
  const mail = await mailTo(address, (one) => one.text.includes("?plan=taallum"));
  await check?.(mail);
  const page = await (await browser.newContext(phone)).newPage();
  await page.goto(`${linkIn(mail, "p")}?plan=taallum`);
  await page.getByRole("button").first().click();
  // Around a plan in Arabic a page speaks its reader's own language.
  await expect(page).toHaveURL(new RegExp(`${plan}(\\?lang=en)?$`));
  return page;
}

/** Writes on a section, or in the form that is open, and gives where the comment is. */
async function comment(page: Page, section: string | null, text: string, quote = "") {
  if (section) await page.goto(section);
  if (quote) await page.getByLabel("أي كلمات تقصد؟").fill(quote);
  await page.getByLabel(section ? "تعليقك" : "ردك").fill(text);
  await page.getByLabel("كيف يراك الآخرون").selectOption("role:families");
  await page.getByRole("button", { name: section ? "إرسال تعليقي" : "إرسال ردي" }).click();
  await expect(page).toHaveURL(/\/comments\/[\w-]{36}/);
  return new URL(page.url()).pathname;
}

async function showAll(leader: Page, of = admin): Promise<void> {
  const waiting = () => leader.goto(`${of}/comments?state=waiting`);
  const show = leader.getByRole("button", { name: "Show it" });
  await waiting();
  for (let left = await show.count(); left > 0; left -= 1) {
    await show.first().click();
    await leader.waitForLoadState("networkidle");
    await waiting();
    await expect(show).toHaveCount(left - 1);
  }
}

async function answer(leader: Page): Promise<void> {
  await leader.goto(`${admin}/answers`);
  await leader
    .getByRole("listitem")
    .filter({ hasText: "كم عدد نقاط الاتصال" })
    .getByRole("checkbox")
    .check();
  await leader.getByLabel("Declined").check();
  await leader.getByLabel("The reason").fill("The number changes every month.");
  await leader.getByLabel("Who answers").fill("Office of Technology");
  await leader.getByRole("button", { name: "Publish the answer and tell them" }).click();
  await expect(leader.getByText("The comment is answered")).toBeVisible();
}
