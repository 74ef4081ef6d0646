import { open } from "node:fs/promises";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { MOST_BYTES } from "~/mail/bounces/mail-parts";
import { type Command, Refused } from "./command";

const MOST_FILES = 100_000;

export const bounceClassify: Command = {
  usage: "bounce classify FILE...",
  args: { min: 1, max: MOST_FILES },
  needs: "nothing",
  async run({ args }) {
    const found = [];
    for (const file of args) {
      const { kind, status, recipient } = classifyBounce(await readStart(file));
      found.push({ file, kind, status, recipient });
    }
    return { json: found };
  },
};

/** As much of a file as is looked at. */
async function readStart(file: string): Promise<Uint8Array> {
  const unreadable = () => {
    throw new Refused(`There is no file ${file} that could be read.`);
  };
  const handle = await open(file).catch(unreadable);
  try {
    const buffer = Buffer.alloc(MOST_BYTES);
    let size = 0;
    while (size < MOST_BYTES) {
      const { bytesRead } = await handle.read(buffer, size, MOST_BYTES - size).catch(unreadable);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    return buffer.subarray(0, size);
  } finally {
    await handle.close();
  }
}
