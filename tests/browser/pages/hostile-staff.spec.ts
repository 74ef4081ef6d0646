import { expect, type Page, test } from "@playwright/test";
import { cleanText } from "~/responses/form/read-item";
import type { SurveyDefinition } from "~/surveys/survey";
import { lookOver, watchAttacks } from "../support/attack-watch";
import { heldTexts, surveyOf } from "../support/hostile-survey";
import { getHouse } from "../support/house-file";
import { planWave } from "../support/leader";
import { browserFile } from "../support/story";

const texts = heldTexts();
const harmless = texts.map((_, index) => `w${index}x`);
const quarter = Math.ceil(texts.length / 4);

test.describe.configure({ timeout: 600_000 });

let page: Page;
let happened: string[];

// Without the policy that would stop them: what is shown has to be harmless by itself.
test.beforeAll(async ({ browser }) => {
  const state = { storageState: browserFile("leader"), bypassCSP: true };
  const desk = { viewport: { width: 1280, height: 900 } };
  page = await (await browser.newContext({ ...state, ...desk })).newPage();
  happened = await watchAttacks(page, getHouse().url);
});

test.afterAll(async () => {
  await page.context().storageState({ path: browserFile("leader") });
  await page.context().close();
});

/** Opens pages; every text has to be read in them, and nothing may have come of it. */
async function expectShown(paths: readonly string[], wanted: readonly string[]): Promise<void> {
  let words = "";
  for (const path of paths) {
    await page.goto(path);
    words += await wordsOf();
  }
  // A page may set the lines of a text apart.
  const lines = wanted.flatMap((text) => text.split("\n"));
  const missing = lines.filter((line) => !words.includes(line));
  expect(missing, `not shown as they are on ${paths[0]}`).toEqual([]);
}

async function wordsOf(): Promise<string> {
  const { words, faults } = await lookOver(page);
  expect([...faults, ...happened]).toEqual([]);
  return words;
}

/** Posts as a form or a script of ours does. */
async function post(path: string, body: { form: Record<string, string> } | { data: unknown }) {
  const headers = { Origin: getHouse().url };
  return page.request.post(path, { ...body, headers, maxRedirects: 0 });
}

/** A survey that was published harmless, and whose draft is hostile since: its address. */
async function hostileDraft(some: readonly string[]): Promise<[string, SurveyDefinition]> {
  const before = surveyOf(harmless.slice(0, some.length), "");
  const made = await post("/admin/surveys/imports/agreement", {
    form: { definition: JSON.stringify(before) },
  });
  const path = made.headers().location ?? "";
  expect(path, await made.text()).toMatch(/^\/admin\/surveys\//);
  await post(`${path}/publication`, { form: {} });
  const draft = surveyOf(some, "");
  const { current } = await (await post(`${path}/draft`, { data: { revision: "", draft } })).json();
  const saved = await post(`${path}/draft`, { data: { revision: current.revision, draft } });
  expect(saved.status()).toBe(200);
  return [path, draft];
}

for (const [index, name] of ["first", "second", "third", "last"].entries()) {
  const some = texts.slice(index * quarter, (index + 1) * quarter);
  test(`the ${name} quarter of the hostile texts is kept exactly and shown as it is on staff's pages of surveys`, async () => {
    const [path, draft] = await hostileDraft(some);
    await test.step("kept exactly", async () => {
      const kept = await (await page.request.get(`${path}/export.json`)).json();
      for (const part of ["title", "intro", "optionSets", "sections"] as const) {
        expect(kept[part]).toEqual(draft[part]);
      }
    });
    const entries = draft.sections.flatMap(({ items }) => items);
    const english = entries.map(({ text }) => text.all?.en ?? "");

    await test.step("translated, compared, previewed and listed", async () => {
      await expectShown([`${path}/translations/es`], some);
      await expectShown([`${path}/versions/compare?from=1&to=draft`], some);
      await expectShown([`${path}/preview?lang=en`, `${path}/preview?lang=es`], some);
      const title = [draft.title.all?.en ?? ""];
      const lists = ["", "/versions", "/translations", "/publication"].map((one) => path + one);
      for (const one of [...lists, "/admin/surveys"]) await expectShown([one], title);
    });

    await test.step("in the builder, with entries opened", async () => {
      await expectShown([`${path}/edit`], english);
      for (const [index, { id, hint }] of entries.slice(0, 6).entries()) {
        await page.locator(`#${id}-toggle`).click();
        const words = await wordsOf();
        expect(words).toContain(english[index] ?? "");
        expect(words).toContain(hint?.all?.en ?? "");
      }
    });

    await test.step("imported again: as a survey file, and as questions that people write", async () => {
      for (const file of [
        {
          name: "a.json",
          mimeType: "application/json",
          buffer: Buffer.from(JSON.stringify(draft)),
        },
        {
          name: "a.txt",
          mimeType: "text/plain",
          buffer: Buffer.from(english.map((one) => `1. ${one}`).join("\n")),
        },
      ]) {
        await page.goto("/admin/surveys/imports");
        await page.getByLabel("Or choose a file").setInputFiles(file);
        await page.getByRole("button", { name: "See what it would make" }).click();
        await expect(page.getByRole("heading", { name: "What it would make" })).toBeVisible();
        const words = await wordsOf();
        if (file.name === "a.json") {
          expect(english.filter((one) => !words.includes(one))).toEqual([]);
        }
      }
    });

    await test.step("translations brought in, of places that are there and that are not", async () => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const rows = entries.map(({ id }, index) => [
        `item.${id}.text.all`,
        quoted(some.at(-index) ?? ""),
      ]);
      const unknown = some.slice(0, 100).map((text) => [quoted(text), quoted(text)]);
      const csv = [["key", "target"], ...rows, ...unknown].map((row) => row.join(",")).join("\n");
      await page.goto(`${path}/translations/import`);
      const file = { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
      await page.getByLabel("File", { exact: true }).setInputFiles(file);
      await page.getByLabel("Language").selectOption("es");
      await page.getByRole("button", { name: "See what it would do" }).click();
      await expect(page.getByRole("heading", { name: "What the file would do" })).toBeVisible();
      await wordsOf();
    });
  });
}

test("hostile answers are kept exactly, and shown as they are where staff read what people wrote", async () => {
  const { url } = getHouse();
  // As many texts as one answer holds, and as many answers as there are.
  const answers: string[][] = [[]];
  for (const text of texts) {
    const last = answers.at(-1) ?? [];
    if ([...last, text].join("\n").length > 3900) answers.push([text]);
    else last.push(text);
  }
  const title = texts.find((text) => text.includes("<script")) ?? "";
  const items = answers.slice(0, 150).map((_, index) => ({
    ...{ id: `T${index}`, kind: "text", required: false },
    text: { all: { en: `Question ${index}` } },
  }));
  const definition = {
    ...{ title: { all: { en: title } }, optionSets: {} },
    sections: [{ id: "s1", title: { all: { en: "One" } }, items }],
  };
  const made = await post("/admin/surveys/imports/agreement", {
    form: { definition: JSON.stringify(definition) },
  });
  const survey = made.headers().location ?? "";
  await post(`${survey}/publication`, { form: {} });
  const wave = await planWave(page, survey, "confidential");
  await page.goto(`${wave}/open-link`);
  await page.getByLabel("Last part of its address").fill("hostile");
  await page.getByRole("button", { name: "Open the link" }).click();
  await expect(page.getByText("/o/hostile")).toBeVisible();
  const form = `${url}/d/cedar/o/hostile/families/DISTRICT`;
  const version = /name="version" value="([^"]*)"/.exec(await (await fetch(form)).text())?.[1];
  const body = new URLSearchParams({ version: version ?? "" });
  for (const [index, some] of answers.entries()) body.set(`T${index}`, some.join("\n"));
  const sent = await fetch(form, { method: "POST", body, redirect: "manual" });
  expect(sent.status).toBe(303);

  await test.step("the wave's own pages show the title and the questions", async () => {
    const doors = [
      "letters",
      "paper-form",
      "entries",
      "interviews",
      "poster",
      "open-link",
      "version",
    ];
    for (const one of ["", ...doors.map((door) => `/${door}`)]) {
      await expectShown([`${wave}${one}`], [title]);
    }
    await expectShown(["/admin"], []);
    await expectShown(["/d/cedar/o/hostile"], [title]);
  });

  await test.step("and after closing, what people wrote is read as they wrote it", async () => {
    expect((await post(`${wave}/closing`, { form: {} })).headers().location).toMatch(/results$/);
    const pages = Array.from(
      { length: Math.ceil(items.length / 25) },
      (_, index) => `${wave}/texts?page=${index + 1}`,
    );
    const lines = texts.flatMap((text) => text.split("\n")).map(cleanText);
    await expectShown(pages, lines.filter(Boolean));
    const one = await page.locator(`a[href^="${wave}/texts/"]`).first().getAttribute("href");
    await expectShown([one ?? ""], []);
    await page.getByRole("button", { name: "Redact it and go on" }).click();
    for (const path of [
      `${wave}/texts?state=redacted`,
      `${wave}/themes`,
      "/admin/texts",
      "/admin",
    ]) {
      await expectShown([path], []);
    }
  });
});
