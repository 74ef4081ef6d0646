import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { argument, type Input, Refused } from "./command";

/** The file that the first argument names, to be read in pieces. */
export async function openFile(input: Input) {
  await requireFile(input);
  return createReadStream(argument(input), { highWaterMark: 256 * 1024 });
}

/** Refuses a first argument that names nothing. */
export async function requireFile(input: Input): Promise<void> {
  const file = argument(input);
  await access(file).catch(() => {
    throw new Refused(`There is no file ${file} that could be read.`);
  });
}
