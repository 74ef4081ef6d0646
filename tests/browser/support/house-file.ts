import { readFileSync } from "node:fs";
import type { Chromium } from "../../support/chromium";

/** The system under test: where it runs and where it keeps its things. */
export type House = {
  url: string;
  setupLink: string;
  pid: number;
  folder: string;
  env: Record<string, string>;
  chromium: Chromium;
};

const variable = "FULL_CIRCLE_TEST_HOUSE";

/** Tells the processes that run the tests, which start after this one, where the house is. */
export function announce(file: string): void {
  process.env[variable] = file;
}

/** Null before the house stands. */
export function readHouse(): House | null {
  const file = process.env[variable];
  return file ? (JSON.parse(readFileSync(file, "utf8")) as House) : null;
}

export function getHouse(): House {
  const house = readHouse();
  if (!house) throw new Error("The system under test was not started.");
  return house;
}
