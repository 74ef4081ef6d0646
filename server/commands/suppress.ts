import { parseArgs } from "node:util";
import { loadSolver } from "~/scores/suppression/solver";
import { suppress } from "~/scores/suppression/suppress";
import { type Leaf, Total, tableSystem } from "~/scores/suppression/table-system";
import { countIn, readTable, UnusableFile } from "./analyst-files";
import type { CommandResult } from "./score";

const usage = "usage: cli suppress --table FILE --dims a,b[,c] --count COLUMN [--k 10] [--json]\n";
const timeLimit = 60_000;

/** `cli suppress`: which cells of a table and its margins to hide (SCORE-OUTPUT). */
export async function suppressCommand(args: string[]): Promise<CommandResult> {
  const wanted = parsed(args);
  if (!wanted) return { exit: 2, stderr: usage };
  try {
    return await suppressed(wanted);
  } catch (error) {
    if (error instanceof UnusableFile) return { exit: 1, stderr: `${error.message}\n` };
    throw error;
  }
}

type Wanted = { table: string; dims: string[]; count: string; k: number };

function parsed(args: string[]): Wanted | null {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean", default: false } as const;
    const options = { table: text, dims: text, count: text, k: text, json: flag };
    const { table, dims = "", count, k = "10" } = parseArgs({ args, options }).values;
    const names = dims.split(",").map((name) => name.trim());
    const isUsable = names.every((name) => name !== "") && new Set(names).size === names.length;
    if (!table || !count || !isUsable || !/^[1-9]\d*$/.test(k)) return null;
    return { table, dims: names, count, k: Number(k) };
  } catch {
    return null;
  }
}

async function suppressed({ table, dims, count, k }: Wanted): Promise<CommandResult> {
  const system = tableSystem(readLeaves(table, dims, count), dims.length);
  const solver = await loadSolver();
  const started = performance.now();
  const isPast = (share: number) => performance.now() - started > share * timeLimit;
  const result = suppress(system, { k, solver, isPast });
  const isHidden = (c: number) => !result.ok || result.hidden.has(c);
  const hidden = system.places.filter((_, c) => isHidden(c));
  const report = {
    released: result.ok,
    k,
    cells: system.cells.length,
    primary: result.primary.length,
    hidden: hidden.map((place) => Object.fromEntries(dims.map((name, d) => [name, place[d]]))),
    ...(result.ok ? {} : { reason: result.reason }),
  };
  const stdout = `${JSON.stringify(report, null, 2)}\n`;
  return result.ok ? { exit: 0, stdout } : { exit: 1, stdout, stderr: `${result.reason}\n` };
}

function readLeaves(file: string, dims: readonly string[], count: string): Leaf[] {
  const { rows } = readTable(file, [...dims, count]);
  const seen = new Set<string>();
  return rows.map((row, line) => {
    const values = dims.map((name) => row[name] ?? "");
    const id = JSON.stringify(values);
    const refuse = (reason: string) => new UnusableFile(`${file}: row ${line + 1}: ${reason}`);
    if (seen.has(id)) throw refuse(`${values.join(", ")} is there twice`);
    if (values.includes(Total)) throw refuse(`"${Total}" is a margin, not a value`);
    seen.add(id);
    return { values, count: countIn(file, row, count, line) };
  });
}
