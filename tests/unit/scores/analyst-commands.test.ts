import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { scoreCommand } from "../../../server/commands/score";
import { suppressCommand } from "../../../server/commands/suppress";
import { fixtureFolder } from "./support/truth";

vi.setConfig({ testTimeout: 60_000 });

const responses = `${fixtureFolder}district_responses.csv`;
const roster = `${fixtureFolder}district_roster.csv`;
const instrument = `${fixtureFolder}instrument.json`;

function fileWith(text: string, name = "file.csv"): string {
  const file = join(mkdtempSync(join(tmpdir(), "analyst-")), name);
  writeFileSync(file, text);
  return file;
}

const scoreArgs = (files: Partial<Record<"responses" | "roster" | "instrument", string>> = {}) => [
  ...["--responses", files.responses ?? responses],
  ...["--roster", files.roster ?? roster],
  ...["--instrument", files.instrument ?? instrument],
  "--json",
];

describe("cli score", () => {
  test("prints one JSON document that does not depend on the order of the rows", async () => {
    const [header, ...rows] = readFileSync(responses, "utf8").trimEnd().split("\n");
    const shuffled = fileWith([header, ...rows.reverse()].join("\n"));
    const there = await scoreCommand(scoreArgs());
    const back = await scoreCommand(scoreArgs({ responses: shuffled }));
    expect(there.exit).toBe(0);
    expect(there.stderr).toBeUndefined();
    expect(JSON.parse(there.stdout ?? "")).toHaveProperty([
      "waves",
      "1",
      "constructs",
      "awareness",
      "all",
      "mean",
    ]);
    expect(back.stdout).toBe(there.stdout);
  });

  test("scales shrink to the items that are there, with a warning", async () => {
    const without = readFileSync(responses, "utf8")
      .split("\n")
      .map((line) => line.split(",").slice(0, -1).join(","))
      .join("\n");
    const result = await scoreCommand(scoreArgs({ responses: fileWith(without) }));
    expect(result.exit).toBe(0);
    expect(result.stderr).toContain("BU5");
  });

  test("guards name what they joined and how many they capped", async () => {
    const result = await scoreCommand([...scoreArgs(), "--guards"]);
    const weights: unknown = JSON.parse(result.stdout ?? "").waves["1"].weights;
    expect(weights).toMatchObject({
      joined: [{ class: "higher_ed|es", into: "higher_ed|en" }],
      capped: 0,
    });
  });

  test("a stratum of one and a stratum without answers are refused by name", async () => {
    const lines = readFileSync(responses, "utf8").trimEnd().split("\n");
    const staff = lines.filter((line) => line.includes(',1,"S01","staff"'));
    for (const [left, reason] of [
      [1, "only one respondent in S01|staff"],
      [0, "nobody of S01|staff"],
    ] as const) {
      const gone = new Set(staff.slice(left));
      const file = fileWith(lines.filter((line) => !gone.has(line)).join("\n"));
      const result = await scoreCommand(scoreArgs({ responses: file }));
      expect(result).toMatchObject({ exit: 1, stderr: expect.stringContaining(reason) });
      expect(result.stdout).toBeUndefined();
    }
  });

  test("an answer that is no option is refused with its row", async () => {
    const file = fileWith(readFileSync(responses, "utf8").replace(",3,2,5,1,2", ",7,2,5,1,2"));
    const result = await scoreCommand(scoreArgs({ responses: file }));
    expect(result).toMatchObject({
      exit: 1,
      stderr: expect.stringContaining('row 1: AW1 has no option "7"'),
    });
  });

  test("waves without a common respondent change by the independent formula", async () => {
    const [header, ...rows] = readFileSync(responses, "utf8").trimEnd().split("\n");
    const file = fileWith(
      [header, ...rows.map((row, i) => row.replace(/^\d+/, String(i)))].join("\n"),
    );
    const result = await scoreCommand(scoreArgs({ responses: file }));
    const [change] = JSON.parse(result.stdout ?? "").change;
    expect(change.n_both).toBe(0);
    const { se_change, se_independent } = change.constructs.awareness.all;
    expect(se_change).toBe(se_independent);
  });

  test("unreadable files and wrong usage are told apart", async () => {
    expect(await scoreCommand(scoreArgs({ roster: "/nowhere.csv" }))).toMatchObject({ exit: 1 });
    expect(await scoreCommand(["--responses", responses])).toMatchObject({ exit: 2 });
    expect(await scoreCommand(["--frobnicate"])).toMatchObject({ exit: 2 });
  });
});

describe("cli suppress", () => {
  const table = `${fixtureFolder}sdc_a.csv`;

  test("names every hidden cell by all dimensions", async () => {
    const args = [
      "--table",
      table,
      "--dims",
      "school,group",
      "--count",
      "n",
      "--k",
      "10",
      "--json",
    ];
    const result = await suppressCommand(args);
    const report = JSON.parse(result.stdout ?? "");
    expect(result.exit).toBe(0);
    expect(report).toMatchObject({ released: true, k: 10, cells: 35, primary: 7 });
    expect(report.hidden).toContainEqual({ school: "S01", group: "families" });
    for (const cell of report.hidden) expect(Object.keys(cell)).toEqual(["school", "group"]);
  });

  test("hides a zero that has people behind it", async () => {
    const file = fileWith("a,b,n\nx,1,0\nx,2,30\nx,3,30\ny,1,30\ny,2,30\ny,3,30\n");
    const result = await suppressCommand(["--table", file, "--dims", "a,b", "--count", "n"]);
    expect(JSON.parse(result.stdout ?? "").hidden).toContainEqual({ a: "x", b: "1" });
  });

  test("refuses a cell given twice and a count that is none", async () => {
    const args = (text: string) => ["--table", fileWith(text), "--dims", "a", "--count", "n"];
    expect(await suppressCommand(args("a,n\nx,1\nx,2\n"))).toMatchObject({ exit: 1 });
    expect(await suppressCommand(args("a,n\nx,-1\n"))).toMatchObject({ exit: 1 });
    expect(await suppressCommand(args("a,b\nx,1\n"))).toMatchObject({ exit: 1 });
  });
});
