import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { openDatabase } from "../database/open";
import type { Command } from "./command";

/** What every start does: bring the database to this release. */
export const migrateCommand: Command = {
  usage: "migrate",
  needs: "nothing",
  async run() {
    const env = parseEnv(process.env);
    const database = await openDatabase(env, createLog("info", "cli"));
    await database.stop();
    return { json: { migrated: true }, text: "The database is up to date." };
  },
};
