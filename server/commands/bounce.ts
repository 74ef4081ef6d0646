import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { ingestBounce, type Taken } from "~/campaigns/bounces/take-bounce.server";
import { classifyBounce } from "~/mail/bounces/classify-bounce";
import { MOST_BYTES } from "~/mail/bounces/mail-parts";
import { type Command, optionalText, Refused } from "./command";

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

/** One message on stdin, for a mail server's pipe; what was not sent to an address of ours changes nothing. */
export const bounceIngest: Command = {
  usage: "bounce ingest [--to ADDRESS] < MESSAGE",
  options: { to: { type: "string" } },
  needs: "services",
  async run(input, services) {
    const { BOUNCE_ADDRESS: base } = services.env;
    if (!base)
      throw new Refused("BOUNCE_ADDRESS is not set: no mail was sent that could bounce to it.");
    const verp = { base, secret: services.secrets.link };
    const to = optionalText(input, "to") ?? null;
    const taken = await ingestBounce(await readAll(process.stdin), to, verp, services);
    const message = ignoredWords[taken.done];
    if (message) process.stderr.write(`${message}\n`);
    const effect = taken.done === "recorded" ? taken.effect : null;
    return { json: { kind: taken.bounce.kind, done: taken.done, effect } };
  },
};

const ignoredWords: Record<Taken["done"], string | null> = {
  unsigned: "Ignored: it was not sent to a bounce address that we signed.",
  elsewhere: "Ignored: there is no such mail any more.",
  known: "Nothing to do: this message came before.",
  nothing: null,
  recorded: null,
};

/** As much of a message as is looked at; the rest is read, so that whoever writes it is not cut off. */
async function readAll(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    if (size < MOST_BYTES) chunks.push(bytes);
    size += bytes.byteLength;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES);
}

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
