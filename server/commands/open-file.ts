import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { argument, type Input, Refused } from "./command";

/** The file that the first argument names, to be read in pieces. */
export async function openFile(input: Input) {
  const file = argument(input);
  await access(file).catch(() => {
    throw new Refused(`There is no file ${file} that could be read.`);
  });
  return createReadStream(file, { highWaterMark: 256 * 1024 });
}
