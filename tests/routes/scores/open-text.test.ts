import { beforeAll, expect, test, vi } from "vitest";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { raiseConcern } from "~/scores/open-text/tend-concerns.server";
import * as openText from "~/scores/routes/open-text";
import * as handling from "~/scores/routes/open-text-handling";
import * as theme from "~/scores/routes/theme";
import * as themeTexts from "~/scores/routes/theme-texts";
import * as publication from "~/scores/routes/themes-publication";
import * as waveTexts from "~/scores/routes/wave-texts";
import * as waveThemes from "~/scores/routes/wave-themes";
import { ask, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { openWave } from "./results-story";

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
beforeAll(async () => {
  site = await testSite();
});

/** A wave of 30 families, of whom so many wrote these words; an editor, a leader and a viewer. */
async function written(slug: string, texts: readonly string[]) {
  const districtId = await newDistrict(site, slug);
  const { waveId, asked, answer } = await openWave(site, districtId, { families: 30 });
  for (const one of asked) await answer(one, "1");
  const caller = systemCaller(site.services.database, districtId, "test");
  const of = { districtId, waveId, audience: "families", itemId: "OPEN" };
  const rows = await transaction(caller, ({ db }) =>
    db.openText.createManyAndReturn({ data: texts.map((text) => ({ ...of, text })) }),
  );
  const [editor, leader, viewer] = await Promise.all(
    (["editor", "leader", "viewer"] as const).map((role) => signedIn(site, districtId, role)),
  );
  const as = (member = editor, params: Record<string, string> = {}) => ({
    cookie: member?.cookie ?? "",
    params: { wave: waveId, ...params },
  });
  return { caller, waveId, ids: rows.map(({ id }) => id), editor, leader, viewer, as };
}

const seen = (answer: { body: unknown }) => JSON.stringify(answer.body);

test("an editor redacts text by text; leaders and viewers never read the raw words", async () => {
  const story = await written("redacting", ["Ask Maria, call 555-123-4567", "Faster internet"]);
  const [id = ""] = story.ids;
  for (const member of [story.leader, story.viewer]) {
    const refused = await ask(site, waveTexts.loader, story.as(member));
    expect(refused.status).toBe(403);
    expect((await ask(site, openText.loader, story.as(member, { text: id }))).status).toBe(403);
  }
  const page = await ask(site, openText.loader, story.as(story.editor, { text: id }));
  expect(seen(page)).toContain("name maria");
  const wrong = await ask(site, openText.action, {
    ...story.as(story.editor, { text: id }),
    form: [
      ["out", "name maria"],
      ["further", "not there"],
    ],
  });
  expect(wrong.status).toBe(422);
  const done = await ask(site, openText.action, {
    ...story.as(story.editor, { text: id }),
    form: [
      ["out", "name maria"],
      ["out", "phone 555-123-4567"],
      ["further", ""],
    ],
  });
  expect([done.status, done.location]).toEqual([
    303,
    `/admin/waves/${story.waveId}/texts/${story.ids[1]}`,
  ]);
  const list = await ask(site, waveTexts.loader, { ...story.as(), path: "/?state=redacted" });
  expect(seen(list)).toContain("Ask [name], call [phone number]");
});

test("danger stands first until a note says what was done, and the note says by whom", async () => {
  const story = await written("danger", ["They will regret it", "Thanks"]);
  const [id = ""] = story.ids;
  await raiseConcern(story.caller, story.waveId, id);
  const before = await ask(site, waveTexts.loader, story.as());
  expect(before.body).toMatchObject({ concerns: [{ id }] });
  const redacting = { ...story.as(story.editor, { text: id }), form: { further: "" } };
  expect((await ask(site, openText.action, redacting)).status).toBe(422);
  const named = story.as(story.editor, { text: id });
  expect((await ask(site, handling.action, { ...named, form: { note: " " } })).status).toBe(422);
  const handled = await ask(site, handling.action, { ...named, form: { note: "Told Mr. Ames" } });
  expect(handled.status).toBe(303);
  expect((await ask(site, handling.loader, named)).body).toMatchObject({
    handled: { by: "Dana Whitfield", note: "Told Mr. Ames" },
  });
  expect((await ask(site, waveTexts.loader, story.as())).body).toMatchObject({ concerns: [] });
});

test("leaders read and publish a theme of ten; of one of nine they get neither number nor words", async () => {
  const story = await written(
    "themes",
    Array.from({ length: 10 }, (_, n) => `Slow internet ${n}`),
  );
  for (const text of story.ids) {
    await ask(site, openText.action, {
      ...story.as(story.editor, { text }),
      form: { further: "" },
    });
  }
  const form = { name: "Slow internet", item: "OPEN", description: "At home" };
  const made = await ask(site, waveThemes.action, { ...story.as(), form });
  expect(made.status).toBe(303);
  expect((await ask(site, waveThemes.action, { ...story.as(), form })).status).toBe(422);
  const id = made.location?.split("/").at(-1) ?? "";
  const found = await ask(site, theme.loader, {
    ...story.as(story.editor, { theme: id }),
    path: "/?mention=Slow+Internet",
  });
  expect(found.body).toMatchObject({
    total: 10,
    phrases: [{ phrase: "slow internet", count: 10 }],
  });
  const assign = (count: number) =>
    ask(site, themeTexts.action, {
      ...story.as(story.editor, { theme: id }),
      form: [
        ...story.ids.map((text): [string, string] => ["listed", text]),
        ...story.ids.slice(0, count).map((text): [string, string] => ["in", text]),
      ],
    });
  await assign(9);
  const nine = await ask(site, waveThemes.loader, story.as(story.leader));
  expect(nine.body).toMatchObject({
    themes: [{ numbers: { total: { kind: "few" } }, quotes: [] }],
  });
  expect(seen(nine)).not.toMatch(/Slow internet \d|"people":/);
  await assign(10);
  const ten = await ask(site, waveThemes.loader, story.as(story.leader));
  expect(ten.body).toMatchObject({ themes: [{ numbers: { total: { people: 10 } } }] });
  expect((await ask(site, publication.action, { ...story.as(), form: {} })).status).toBe(403);
  const published = await ask(site, publication.action, { ...story.as(story.leader), form: {} });
  expect(published.status).toBe(303);
  expect((await ask(site, waveThemes.loader, story.as(story.viewer))).body).toMatchObject({
    published: { count: 1 },
    may: { edit: false, publish: false, read: false },
  });
});
