import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** R's results as they are in expected.json; a path that is not there fails the test. */
export type TruthCase = { at(...path: string[]): unknown; number(...path: string[]): number } & {
  numbers(...path: string[]): number[];
  texts(...path: string[]): string[];
};

export const fixtureFolder = fileURLToPath(new URL("../../../fixtures/method/", import.meta.url));
export const sharedFolder = fileURLToPath(
  new URL("../../../../../shared/method/truth/", import.meta.url),
);

/** GPL data (R's `api` and `bfi`), never copied in: tested where the shared folder is beside us. */
export const isSharedThere = existsSync(`${sharedFolder}expected.json`);
if (!isSharedThere) {
  process.stdout.write("no shared/method/truth beside this clone: api_* and bfi cases skipped\n");
}

export function truthOf(folder: string, id: string): TruthCase {
  const file: unknown = JSON.parse(readFileSync(`${folder}expected.json`, "utf8"));
  const root = step(step(step(file, "cases"), id), "expected");
  const at = (...path: string[]) => path.reduce(step, root);
  const list = (path: string[]) => {
    const value = at(...path);
    return Array.isArray(value) ? value : [value];
  };
  return {
    at,
    number: (...path) => Number(at(...path)),
    numbers: (...path) => list(path).map(Number),
    texts: (...path) => list(path).map(String),
  };
}

function step(value: unknown, name: string): unknown {
  const found = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  if (found === undefined) throw new Error(`expected.json has no ${name}`);
  return found;
}

export function csvOf(folder: string, file: string): Record<string, string>[] {
  const options = { header: true, skipEmptyLines: true } as const;
  return Papa.parse<Record<string, string>>(readFileSync(folder + file, "utf8"), options).data;
}

/** |got - want| as a share of |want|. */
export function relativeError(got: number | null, want: number): number {
  return got === null ? Number.POSITIVE_INFINITY : Math.abs(got - want) / Math.abs(want);
}
