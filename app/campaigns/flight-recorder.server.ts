import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Env } from "~/platform/env.server";
import type { Settlement } from "./claim";
import type { SenderKey } from "./ledger.db.server";
import { idOf, type Note, type RecordingHead, writeLine } from "./recording";

/**
 * Writes down what befalls the mails in a sender's hands before it counts, in a file that outlives a killed
 * process: whoever comes after knows which of them cannot have left.
 */
export type FlightRecorder = {
  /** False where nothing is written down: nobody will know which mails only waited. */
  readonly isKept: boolean;
  took(ids: readonly string[]): void;
  /** Before the final dot; throws where it cannot be written down, or was read as a dead sender's already. */
  reachesDot(id: string): void;
  ended(settlement: Settlement): void;
  /** These the ledger has now. */
  recorded(ids: readonly string[]): void;
  /** Kept for whoever comes after where the ledger does not have all of them. */
  close(isSettled: boolean): void;
};

/** Begun anew when it is longer: with what is in hand only. */
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

function recordingFile(folder: string, senderId: string): string {
  return join(folder, `${senderId}.jsonl`);
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

function record(folder: string, head: RecordingHead): FlightRecorder {
  makeFolder(folder);
  const file = recordingFile(folder, head.senderId);
  const descriptor = openSync(file, "ax", 0o600);
  const latest = new Map<string, string>();
  let isWhole = true;
  let bytes = 0;

  const attempt = (change: () => boolean) => {
    try {
      isWhole &&= change();
    } catch {
      isWhole = false;
    }
  };
  const write = (text: string) => {
    const buffer = Buffer.from(text);
    bytes += buffer.length;
    return writeSync(descriptor, buffer) === buffer.length;
  };
  const note = (...notes: readonly Note[]) => {
    const lines = notes.map(writeLine);
    for (const [index, one] of notes.entries()) latest.set(idOf(one), lines[index] ?? "");
    attempt(() => write(lines.join("")));
  };
  const firstLine = writeLine(head);
  attempt(() => write(firstLine));

  return {
    isKept: true,
    took(ids) {
      if (ids.length > 0) note(...ids.map((id) => ({ took: id })));
    },
    reachesDot(id) {
      note({ dot: id });
      if (!isWhole) throw new Error("The sender cannot write down what it does");
      // After the note: whoever takes the file away and then reads it has seen it.
      if (!existsSync(file)) throw new Error("The sender was taken for dead");
    },
    ended: (settlement) => note({ ended: settlement }),
    recorded(ids) {
      for (const id of ids) latest.delete(id);
      if (bytes < MOST_BYTES) return;
      bytes = firstLine.length;
      attempt(() => {
        ftruncateSync(descriptor, bytes);
        return write([...latest.values()].join(""));
      });
    },
    close(isSettled) {
      closeSync(descriptor);
      if (isSettled) rmSync(file, { force: true });
    },
  };
}

/** Not with its parents: a folder of data that is not there yet is not for a sender to make. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
