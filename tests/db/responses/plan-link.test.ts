import { expect, test } from "vitest";
import { importPlan } from "~/plans/import-plan.server";
import { formServer, newBrowser } from "./form-server";
import { invitedWave, many } from "./story";

const plan = { slug: "technology", markdown: "# Plan\n\n## Devices\n\nWe lend.", language: "en" };

test("a form leads to the version of the plan it asks about, in the reader's language, and its draft does too", async () => {
  const wave = await invitedWave({ people: many(1) });
  const [token = ""] = wave.tokens;
  const before = await formServer(wave);
  expect((await before.get(token)).html).not.toContain("/plans/");

  for (const publishedAt of [new Date(), new Date()]) {
    await importPlan(wave.caller, { ...plan, publishedAt });
  }
  await wave.db(async ({ db }) => {
    const { id } = await db.planVersion.findFirstOrThrow({ where: { number: 1 } });
    await db.wave.updateMany({ data: { planVersionId: id } });
  });
  const form = await formServer(wave);
  const href = (lang: string) =>
    `<a href="/d/cedar/plans/technology/versions/1?lang=${lang}" target="_blank" rel="noreferrer">`;
  for (const encoding of ["br", "gzip", "identity"]) {
    const { html } = await form.get(token, "", { "Accept-Encoding": encoding });
    expect(html).toContain(`${href("en")}Read the plan it is about (opens a new tab)</a>`);
  }
  expect((await form.get(`${token}?lang=ar`)).html).toContain(href("ar"));

  const mine = newBrowser("mine");
  expect((await form.post(token, { AW1: "3", _save: "1" }, mine)).status).toBe(303);
  expect((await form.get(token, mine)).html).toContain(href("en"));
});
