import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { importPlan } from "~/plans/import-plan.server";
import * as receipt from "~/reports/routes/receipt";
import { formServer, newBrowser } from "../../db/responses/form-server";
import { invitedWave, many } from "../../db/responses/story";
import { ask } from "../auth/site";

vi.setConfig({ testTimeout: 90_000 });

const mine = newBrowser("mine");

/** Somebody has answered: how their receipt looks to a browser, and what is filled in it. */
async function answered() {
  const wave = await invitedWave({ people: many(1) });
  const [token = ""] = wave.tokens;
  const form = await formServer(wave);
  expect((await form.post(token, { AW1: "3" }, mine)).status).toBe(303);
  const site = { services: wave.services, ownerUrl: wave.ownerUrl, setNow: () => {} };
  const look = async (cookie: string, lang = "en") => {
    const path = `/s/${token}/receipt?lang=${lang}`;
    const { body } = await ask(site, receipt.loader, { path, params: { token }, cookie });
    return renderToStaticMarkup(
      createElement(receipt.default as never, { loaderData: body, params: { token } }),
    );
  };
  return { wave, token, look };
}

const filled = (html: string) => html.match(/<(?:a|button) class="button"[^>]*>[^<]*/g);

test("a receipt leads on with its one filled button: to the plan, where none is to the feedback page", async () => {
  const { wave, token, look } = await answered();
  expect(filled(await look(mine))).toEqual([
    `<a class="button" href="/f/${token}?lang=en">What came of your answers`,
  ]);
  const plan = { slug: "technology", markdown: "# Plan\n\n## Devices\n\nWe lend.", language: "en" };
  await importPlan(wave.caller, { ...plan, publishedAt: new Date() });
  expect(filled(await look(mine, "es"))).toEqual([
    `<a class="button" href="/d/cedar/plans/technology?lang=es">Leer el plan y comentar`,
  ]);
});

test("where answers can be opened by a code, that comes first", async () => {
  const { look } = await answered();
  const html = await look(newBrowser("other"));
  expect(filled(html)).toEqual([expect.stringMatching(/^<button class="button" type="submit">/)]);
  expect(html).toContain('class="button quiet" href="/f/');
});
