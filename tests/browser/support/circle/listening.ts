import { expect, type Page } from "@playwright/test";
import { answer, type Chooser } from "../answering";
import { localTime } from "../leader";
import { linkIn, type Mail, mailsLike } from "../mails";
import { everybody } from "../people";
import { awaitDraft } from "../results";
import { domain, other, parent } from "./district";

/** Logs a touch in the form that is open, for families. */
export async function logTouch(page: Page, title?: string): Promise<void> {
  if (title !== undefined) await page.getByLabel("What was it?").fill(title);
  await page.getByLabel("Families").check();
  await page.getByRole("button", { name: "Log it" }).click();
  await expect(page.getByText("It is in the log.")).toBeVisible();
}

/** Plans a confidential wave about a version of the plan in the form that is open. */
export async function planWaveAbout(page: Page, version: number): Promise<void> {
  await page.getByLabel("Opens").fill(localTime(-1));
  await page.getByLabel("Closes").fill(localTime(20));
  const versions = page.getByLabel("Which plan version does it ask about?");
  const label = await versions.getByText(new RegExp(`, version ${version}$`)).textContent();
  await versions.selectOption({ label: label ?? "" });
  await page.locator('input[name="mode"][value="confidential"]').check();
  await page.getByRole("button", { name: "Plan this wave" }).click();
  await expect(page.getByRole("heading", { name: "Nobody has been asked yet" })).toBeVisible();
}

/** Mails with a link of that kind to all the district's people, other than those of the time `before`. */
export async function mailsToAll(kind: string, before: readonly Mail[] = []): Promise<Mail[]> {
  const known = new Set(before.map(({ messageId }) => messageId));
  const own = ({ to, text }: Mail) => to.endsWith(`@${domain}`) && text.includes(`/${kind}/`);
  return mailsLike((mail) => own(mail) && !known.has(mail.messageId), everybody);
}

/** Answers of the scale's lower or upper half, each person's their own. */
export const leaning =
  (half: "lower" | "upper", person: number): Chooser =>
  (values, question) =>
    values[(half === "lower" ? 0 : 2) + ((person * 7 + question * 3 + (person % 5)) % 3)] ?? "";

/** Everybody but those two who answer on a screen, by their mailed links. */
export async function othersAnswer(mails: readonly Mail[], half: "lower" | "upper") {
  const others = mails.filter(({ to }) => to !== parent && to !== other);
  for (const [person, mail] of others.entries()) {
    await answer(linkIn(mail, "s"), person, leaning(half, person));
  }
}

/** Marks an answer to each question on a screen, step by step where a script shows steps, and sends. */
export async function answerOnScreen(page: Page, link: string, half: "lower" | "upper") {
  await page.goto(link);
  const send = page.getByRole("button", { name: "Send my answers" });
  for (let step = 0; step < 20; step += 1) {
    const radios = page.locator('input[type="radio"]:visible');
    const all = await radios.evaluateAll((found) => found.map((one) => one.getAttribute("name")));
    for (const [question, name] of [...new Set(all)].entries()) {
      const choices = page.locator(`input[type="radio"][name="${name}"]`);
      const index = (half === "lower" ? 0 : 2) + (question % 2);
      await choices.nth(Math.min(index, (await choices.count()) - 1)).check();
    }
    if (await send.isVisible()) break;
    await page.locator('button[name="_step"][value="next"]').click();
  }
  await send.click();
  await expect(page).toHaveURL(/\/receipt/);
}

/** Closes the wave on the page and waits for its draft. */
export async function closeWave(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole("button", { name: "Close this wave" }).click();
  await expect(page).toHaveURL(/\/results$/);
  await awaitDraft(page);
}
