import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { importSurvey } from "~/surveys/import-survey.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { findKeptDraft } from "~/surveys/survey-draft.db.server";
import { type Command, parseInput, Refused, WrongUsage } from "../../../server/commands/command";
import { translationsExport, translationsImport } from "../../../server/commands/translations";
import { contracts } from "../../../server/contracts";
import { newDistrict, type Site, testSite } from "../auth/site";

let site: Site;
let folder: string;
let survey: string;
let district: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "translations-"));
  site = await testSite();
  district = await newDistrict(site);
  const made = await importSurvey(caller(), standardSurvey(), { slug: "tech", dryRun: false });
  if (!made.ok || !made.surveyId) throw new Error("not imported");
  survey = made.surveyId;
});

afterAll(() => rm(folder, { recursive: true }));

const caller = () => systemCaller(site.services.database, district, "test");
const draft = () => transaction(caller(), (scope) => findKeptDraft(scope, survey));
const path = (name: string) => join(folder, name);

async function run(command: Command, ...words: string[]): Promise<unknown> {
  const input = parseInput(command, [survey, ...words]);
  if (command.needs !== "services") throw new Error("needs no services");
  return (await command.run(input, site.services)).json;
}

describe("survey translations export and import", () => {
  it.each(["es.xlf", "es.csv", "ar.xliff"])(
    "give %s back without a change, as the contract says",
    async (name) => {
      const language = name.slice(0, 2);
      const exported = await run(translationsExport, path(name), "--language", language);
      expect(contracts["survey-translations-export"]?.schema.parse(exported)).toMatchObject({
        languages: [{ language, missing: 0, outdated: 0 }],
      });
      const before = await draft();
      const imported = await run(translationsImport, path(name));
      const contract = contracts["survey-translations-import"];
      const parsed = z
        .object({ counts: z.record(z.string(), z.number()) })
        .parse(contract?.schema.parse(imported));
      expect(Object.entries(parsed.counts).filter(([, count]) => count > 0)).toEqual([
        ["unchanged", expect.any(Number)],
      ]);
      expect(await draft()).toEqual(before);
    },
  );

  it("write all languages into one table where none is named", async () => {
    const { languages } = (await run(translationsExport, path("all.csv"))) as { languages: [] };
    expect(languages).toHaveLength(6);
    const imported = await run(translationsImport, path("all.csv"), "--dry-run");
    expect(imported).toMatchObject({ dryRun: true, counts: { taken: 0, refused: 0 } });
  });

  it("only say what they would do with --dry-run, and do it without", async () => {
    await run(translationsExport, path("so.csv"), "--language", "so");
    const text = await readFile(path("so.csv"), "utf8");
    const lines = text.split("\r\n").slice(0, 1);
    await writeFile(path("so.csv"), `${lines[0]}\r\ntitle.all,so,,Cinwaan,draft,\r\n`);
    const before = await draft();
    const dry = await run(translationsImport, path("so.csv"), "--dry-run");
    expect(dry).toMatchObject({ counts: { taken: 1 } });
    expect(await draft()).toEqual(before);
    await run(translationsImport, path("so.csv"));
    expect((await draft())?.draft.title.all?.so).toBe("Cinwaan");
  });

  it("refuse what cannot be, with a reason", async () => {
    const refused = (...words: Parameters<typeof run>) =>
      expect(run(...words)).rejects.toThrow(Refused);
    await refused(translationsExport, path("x.xlf"));
    await refused(translationsExport, path("x.xlf"), "--language", "en");
    await refused(translationsExport, path("no/such/folder.csv"));
    await refused(translationsImport, path("nothing.csv"));
    await expect(run(translationsExport, path("x.doc"))).rejects.toThrow(WrongUsage);
  });
});
