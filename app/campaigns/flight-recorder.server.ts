import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Env } from "~/platform/env.server";
import type { Settlement } from "./claim";
import type { SenderKey } from "./ledger.db.server";
import { type Note, type RecordingHead, writeLine } from "./recording";

/**
 * Writes down what befalls the mails in a sender's hands before it counts, in a file that outlives a killed
 * process: whoever comes after knows which of them cannot have left.
 */
export type FlightRecorder = {
  /** False where nothing is written down: nobody will know which mails only waited. */
  readonly isKept: boolean;
  /** `at` is when the ledger gave them out. */
  took(ids: readonly string[], at: number): void;
  /** Before the final dot; throws where it cannot be written down, or was read as a dead sender's already. */
  reachesDot(id: string): void;
  ended(settlement: Settlement): void;
  /** These the ledger has now. */
  recorded(ids: readonly string[]): void;
  /** Kept for whoever comes after where the ledger does not have all of them. */
  close(isSettled: boolean): void;
};

/** Another file is begun when one is longer: with what is in hand only. */
const MOST_BYTES = 64 * 1024;

/** Where nothing can be written down, or nobody could tell whether it is whole, a sender goes without. */
export function openFlightRecorder(folder: string, key: SenderKey): FlightRecorder {
  const boot = currentBoot();
  if (boot === null) return noRecorder;
  try {
    return record(folder, { boot, ...key });
  } catch {
    return noRecorder;
  }
}

export function flightsFolder({ DATA_DIR }: Pick<Env, "DATA_DIR">): string {
  return join(DATA_DIR, "flights");
}

/** Names this run of the machine: what was written in another may have been lost with its memory. */
export function currentBoot(): string | null {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return null;
  }
}

const noRecorder: FlightRecorder = {
  isKept: false,
  took: () => undefined,
  reachesDot: () => undefined,
  ended: () => undefined,
  recorded: () => undefined,
  close: () => undefined,
};

function record(folder: string, key: Omit<RecordingHead, "learned">): FlightRecorder {
  makeFolder(folder);
  const pages = new Pages(folder, key.senderId);
  const latest = new Map<string, string>();
  let learned = 0;
  let isWhole = true;
  const attempt = (change: () => void) => {
    try {
      if (isWhole) change();
    } catch {
      isWhole = false;
    }
  };
  const note = (id: string, one: Note) => {
    const line = writeLine(one);
    latest.set(id, line);
    attempt(() => pages.write(line));
  };
  const inHand = () => [writeLine({ ...key, learned }), ...latest.values()].join("");
  attempt(() => pages.write(inHand()));

  return {
    isKept: true,
    took(ids, at) {
      if (ids.length === 0) return;
      learned = Math.max(learned, at);
      for (const id of ids) latest.set(id, writeLine({ took: [id], at }));
      attempt(() => pages.write(writeLine({ took: ids, at })));
    },
    reachesDot(id) {
      note(id, { dot: id });
      if (!isWhole) throw new Error("The sender cannot write down what it does");
      // After the note: whoever takes the file away and then reads it has seen it.
      if (!pages.isThere()) throw new Error("The sender was taken for dead");
    },
    ended: (settlement) => note(settlement.id, { ended: settlement }),
    recorded(ids) {
      for (const id of ids) latest.delete(id);
      if (pages.isFull()) attempt(() => pages.turn(inHand()));
    },
    close: (isSettled) => pages.close(isSettled),
  };
}

/** One file at a time, and for a moment two, so that whenever we are killed one of them is whole. */
class Pages {
  private number = 0;
  private file = "";
  private descriptor = 0;
  private bytes = 0;

  constructor(
    private readonly folder: string,
    private readonly senderId: string,
  ) {
    this.open();
  }

  isFull(): boolean {
    return this.bytes >= MOST_BYTES;
  }

  /** False once it was taken away to be read. */
  isThere(): boolean {
    return existsSync(this.file);
  }

  write(text: string): void {
    const buffer = Buffer.from(text);
    this.bytes += buffer.length;
    if (writeSync(this.descriptor, buffer) < buffer.length) throw new Error("The disk is full");
  }

  /** Throws where the page was taken away to be read. */
  turn(text: string): void {
    const full = { file: this.file, descriptor: this.descriptor };
    this.open();
    closeSync(full.descriptor);
    this.write(text);
    unlinkSync(full.file);
  }

  close(isDone: boolean): void {
    closeSync(this.descriptor);
    if (isDone) rmSync(this.file, { force: true });
  }

  private open(): void {
    const file = join(this.folder, `${this.senderId}.${this.number + 1}.jsonl`);
    this.descriptor = openSync(file, "ax", 0o600);
    this.file = file;
    this.number += 1;
    this.bytes = 0;
  }
}

/** Not with its parents: a folder of data that is not there yet is not for a sender to make. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
