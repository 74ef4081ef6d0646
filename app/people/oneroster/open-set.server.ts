import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { openZip } from "~/platform/zip-read.server";
import { ONEROSTER_FILES, type OneRosterSet } from "./tables";

export type OpenedSet = OneRosterSet & { close(): void };

const CHUNK = 256 * 1024;

/** A OneRoster set in a folder or a zip. Throws UnreadableZip where it is neither. */
export async function openOneRoster(source: string | Uint8Array): Promise<OpenedSet> {
  if (typeof source === "string" && (await stat(source)).isDirectory()) return openFolder(source);
  return openZip(source, ONEROSTER_FILES);
}

async function openFolder(folder: string): Promise<OpenedSet> {
  const names = new Map((await readdir(folder)).map((name) => [name.toLowerCase(), name]));
  return {
    open(name) {
      const found = names.get(name.toLowerCase());
      return found ? read(join(folder, found)) : null;
    },
    close() {},
  };
}

/** Opened only when it is read. */
async function* read(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK });
}
