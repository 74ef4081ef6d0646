import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "~/platform/database.server";
import type { Services } from "~/platform/services.server";
import { currentBoot, flightsFolder } from "./flight-recorder.server";
import { settleForDead } from "./ledger.db.server";
import { readRecording } from "./recording";

const RECORDING = /^[\da-f-]{36}\.\d+\.jsonl(\.taken)?$/;

/** Tells the ledger what the flight recorders of dead senders know; of the rest it is left not knowing. */
export async function recoverFlights({
  database,
  env,
  log,
}: Pick<Services, "database" | "env" | "log">): Promise<void> {
  const folder = flightsFolder(env);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((name) => RECORDING.test(name))) {
    try {
      await recoverFlight(database, join(folder, name));
    } catch (error) {
      log.warn({ err: error, file: name }, "what a sender wrote down cannot be read");
    }
  }
}

async function recoverFlight(database: Database, file: string): Promise<void> {
  const recording = readFrom(file);
  if (!recording) return;
  const taken = file.endsWith(".taken") ? file : `${file}.taken`;
  const wasDead = await settleForDead(database, recording.head, () => {
    // Taken away before it is read: a sender that lives after all sends no final dot from here on.
    if (file !== taken && existsSync(file)) renameSync(file, taken);
    return recording.head.boot === currentBoot() ? readFrom(taken) : null;
  });
  if (wasDead) rmSync(taken, { force: true });
}

function readFrom(file: string) {
  return existsSync(file) ? readRecording(readFileSync(file, "utf8")) : null;
}
