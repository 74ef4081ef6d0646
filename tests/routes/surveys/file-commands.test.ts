import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { surveySchema } from "~/surveys/survey";
import { type Command, parseInput, Refused, WrongUsage } from "../../../server/commands/command";
import { surveyPublish } from "../../../server/commands/survey";
import { surveyExport, surveyImport } from "../../../server/commands/survey-files";
import { contracts } from "../../../server/contracts";
import { lssFile } from "../../unit/surveys/importing/lss-file";
import { newDistrict, type Site, testSite } from "../auth/site";

let site: Site;
let district: string;
let folder: string;

beforeAll(async () => {
  site = await testSite();
  district = await newDistrict(site);
  folder = await mkdtemp(join(tmpdir(), "fc-import-"));
});

async function run(command: Command, ...words: string[]) {
  if (command.needs !== "services") throw new Error("needs no services");
  return command.run(parseInput(command, words), site.services);
}

type Imported = { surveyId: string; report: { item: string; what: string; reason: string }[] };

async function imported(name: string, text: string, ...more: string[]): Promise<Imported> {
  const path = join(folder, name);
  await writeFile(path, text);
  const { json } = await run(surveyImport, path, "--district", "cedar-valley", ...more);
  expect(contracts["survey-import"]?.schema.safeParse(json).error).toBeUndefined();
  return json as Imported;
}

const draftOf = (id: string) =>
  transaction(systemCaller(site.services.database, district, "test"), (scope) =>
    scope.db.survey.findFirstOrThrow({ where: { id } }),
  );

const lss = lssFile({
  groups: [
    {
      name: "G",
      questions: [
        { type: "Y", code: "Q1" },
        { type: "*", code: "SUM" },
      ],
    },
  ],
});

describe("cli survey import", () => {
  it("reads LimeSurvey's files, told or by itself, and says what became of them", async () => {
    for (const format of [[], ["--format", "lss"]]) {
      const { surveyId, report } = await imported("old.lss", lss, ...format);
      expect((await draftOf(surveyId)).draft).toMatchObject({
        sections: [{ items: [{ id: "Q1" }] }],
      });
      expect(report).toContainEqual({
        ...{ item: "SUM", what: "left_out" },
        reason: expect.stringContaining("calculated"),
      });
    }
  });

  it("with --dry-run makes nothing", async () => {
    const count = () =>
      transaction(systemCaller(site.services.database, district, "test"), (scope) =>
        scope.db.survey.count(),
      );
    const before = await count();
    const { surveyId, report } = await imported("old.lss", lss, "--dry-run");
    expect([surveyId, report.length > 1, await count()]).toEqual([null, true, before]);
  });

  it("reads text and spreadsheets in the district's language or another", async () => {
    const text = await imported("Family voice.txt", "1. Why?\n2. How?");
    expect(await draftOf(text.surveyId)).toMatchObject({
      slug: "family-voice",
      draft: { title: { all: { en: "Family voice" } } },
    });
    const sheet = await imported(
      "a.csv",
      "question\n¿Cómo?\n",
      "--language",
      "es",
      "--title",
      "Voz",
    );
    expect((await draftOf(sheet.surveyId)).draft).toMatchObject({ title: { all: { es: "Voz" } } });
  });

  it("makes what can be published, and what export gives comes back the same", async () => {
    const { surveyId } = await imported("old.lss", lss);
    const published = await run(surveyPublish, surveyId);
    expect(published.json).toMatchObject({ number: 1 });
    const draft = await run(surveyExport, surveyId);
    const version = await run(surveyExport, surveyId, "--version", "1");
    expect(version.json).toEqual(draft.json);
    expect(surveySchema.safeParse(draft.json).success).toBe(true);
    const again = await imported("again.json", draft.text ?? "");
    expect((await draftOf(again.surveyId)).draft).toEqual(draft.json);
  });

  it("refuses, with the reason and what is not supported, what gives no survey", async () => {
    const only = lssFile({ groups: [{ questions: [{ type: "*", code: "SUM" }] }] });
    const refused = imported("only.lss", only);
    await expect(refused).rejects.toThrow(Refused);
    await expect(refused).rejects.toThrow(/no question in it\.\n {2}SUM: Left out: .*calculated/);
    await expect(imported("a.json", "{}")).rejects.toThrow(/no survey of ours/);
    const missing = run(surveyImport, join(folder, "nowhere.json"), "--district", "cedar-valley");
    await expect(missing).rejects.toThrow(Refused);
  });

  it("is used wrongly with an unknown format, language or version", async () => {
    for (const wrong of [
      ["--format", "qsf"],
      ["--language", "English!"],
    ]) {
      await expect(imported("a.json", "{}", ...wrong)).rejects.toThrow(WrongUsage);
    }
    await expect(run(surveyExport, "x", "--version", "one")).rejects.toThrow(WrongUsage);
    await expect(run(surveyExport, "x")).rejects.toThrow(Refused);
    await expect(run(surveyImport, "--district", "cedar-valley")).rejects.toThrow(WrongUsage);
  });
});
