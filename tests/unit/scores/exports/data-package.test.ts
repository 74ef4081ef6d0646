import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { checkZip } from "~/plans/importing/zip.server";
import { guardFormula } from "~/platform/csv-write";
import { dataPackage, exportBytes, exportFiles, hashOf } from "~/scores/exports/data-package";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { corpusCases, hasCorpus } from "../../platform/csv-helpers";
import { release, wave } from "../support/release";
import { sourceOf, unzip } from "./support";

const built = release(
  wave([
    { school: "S1", audience: "families", n: 60 },
    { school: "S2", audience: "families", n: 25, answer: "e" },
    { school: "S3", audience: "families", n: 4 },
    { school: "S4", audience: "families", n: 14 },
    { school: "S1", audience: "staff", n: 120 },
    { school: "DISTRICT", audience: "community", n: 33, N: 0 },
  ]),
  { audiences: ["families", "staff", "community"] },
);
const source = sourceOf(built);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ""), {
    ...{ header: true, skipEmptyLines: true },
  });

describe("the data package", () => {
  const zip = exportBytes(source, "data.zip");
  const entries = unzip(zip);

  test("is a zip of every other file, the very bytes that each address gives", () => {
    expect(checkZip(Buffer.from(zip))).toEqual({ ok: true });
    expect([...entries.keys()].sort()).toEqual(
      exportFiles.filter((file) => file !== "data.zip").sort(),
    );
    for (const [name, bytes] of entries) {
      const file = exportFiles.find((one) => one === name);
      expect(file && textOf(exportBytes(source, file))).toBe(textOf(bytes));
    }
  });

  test("is the same bytes for the same release", () => {
    const again = exportBytes(sourceOf(structuredClone(built)), "data.zip");
    expect(hashOf(again)).toBe(hashOf(zip));
  });

  test("says in each document which version of the survey was asked", () => {
    for (const name of ["datapackage.json", "codebook.json", "results.json"]) {
      const document = JSON.parse(textOf(entries.get(name) ?? Buffer.alloc(0)));
      expect({ name, version: document.surveyVersion }).toEqual({ name, version: 3 });
    }
  });

  test("says of each file its size and its hash, and leaves a licence to the district", () => {
    const described = JSON.parse(textOf(entries.get("datapackage.json") ?? Buffer.alloc(0)));
    expect(described.licenses).toBeUndefined();
    expect(described.resources).toHaveLength(6);
    for (const { path, bytes, hash } of described.resources) {
      const file = entries.get(path) ?? Buffer.alloc(0);
      expect({ path, bytes, hash }).toEqual({
        ...{ path, bytes: file.length, hash: `sha256:${hashOf(file)}` },
      });
    }
  });

  test("has tables that are as their schemas say", () => {
    type Field = {
      name: string;
      type: string;
      constraints?: { enum?: string[]; minimum?: number; maximum?: number };
    };
    type Table = { path: string; schema: { fields: Field[] } };
    const described = JSON.parse(JSON.stringify(dataPackage(source).resources)) as Partial<Table>[];
    const tables = described.filter((one): one is Table => one.schema !== undefined);
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const { fields } = table.schema;
      const { data, meta, errors } = rowsOf(textOf(entries.get(table.path) ?? Buffer.alloc(0)));
      expect(errors).toEqual([]);
      expect(meta.fields).toEqual(fields.map(({ name }) => name));
      expect(data.length).toBeGreaterThan(5);
      for (const row of data) {
        for (const { name, type, constraints } of fields) {
          const cell = row[name] ?? "";
          if (cell === "") continue;
          if (type === "boolean") expect(["true", "false"]).toContain(cell);
          if (constraints?.enum) expect(constraints.enum).toContain(cell);
          if (type !== "integer" && type !== "number") continue;
          expect(Number(cell)).toBeGreaterThanOrEqual(constraints?.minimum ?? -Infinity);
          expect(Number(cell)).toBeLessThanOrEqual(constraints?.maximum ?? Infinity);
          if (type === "integer") expect(Number(cell) % 1).toBe(0);
        }
      }
    }
  });

  test("gives the points of every answer and the words of every question in each language", () => {
    const items = rowsOf(textOf(exportBytes(source, "items.csv"))).data;
    const texts = items.filter(({ item, audience }) => item === "AW1" && audience === "families");
    expect(texts.map(({ language }) => language)).toEqual(expect.arrayContaining(["en", "es"]));
    const options = rowsOf(textOf(exportBytes(source, "options.csv"))).data;
    const points = options.filter(({ item, language }) => item === "AW1" && language === "en");
    expect(points.map(({ score }) => score)).toEqual(["0", "25", "50", "75", "100"]);
  });

  test("names the release's own day and nothing of now", () => {
    expect(dataPackage(source).created).toBe("2026-11-03T12:00:00.000Z");
  });
});

describe.skipIf(!hasCorpus("csv-injection"))("known formula attacks in a survey's words", () => {
  const payloads = corpusCases("csv-injection", "payloads.json", (all: string[]) => all);
  const more = ["  =1+1", "\u00a0=1", "＝1+1", "＋1+1", "－1+cmd", "＠SUM(A1)", "-1+1"];
  test.each([...payloads, ...more])("%j is written as text", (payload) => {
    const survey = standardSurvey();
    const [section] = survey.sections;
    const [item] = section?.items ?? [];
    if (item) item.text = { all: { en: payload } };
    const attacked = sourceOf(built, { survey: { slug: "tech", version: 1, definition: survey } });
    const [first] = rowsOf(textOf(exportBytes(attacked, "items.csv"))).data;
    expect(first?.text).toBe(guardFormula(payload));
    expect(first?.text).not.toMatch(/^[\s\p{Z}\p{Cf}]*[=+\-@＝＋－＠]/u);
    const [line] = rowsOf(textOf(exportBytes(attacked, "results.csv"))).data;
    expect(Number(line?.answered)).toBeGreaterThan(9);
  });
});
