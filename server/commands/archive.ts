import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import { holdRestoredMail } from "~/admin/mail-check/hold-restored-mail.server";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { loadSecrets, type Secrets } from "~/platform/secrets.server";
import { backup } from "../archive/backup";
import { restore } from "../archive/restore";
import { openDatabase, prepareDatabase, startDatabase } from "../database/open";
import { createServices } from "../services";
import { argument, type Command, Refused } from "./command";

export const backupCommand: Command = {
  usage: "backup FILE",
  args: { min: 1, max: 1 },
  needs: "nothing",
  async run(input) {
    const { env, log } = settings();
    const database = await openDatabase(env, log);
    try {
      const file = argument(input);
      const done = await backup(database.ownerUrl, file, printsOf(loadSecrets(env)));
      const text = `Backed up ${done.tables} tables to ${file}. Keep LINK_SECRET and SESSION_SECRET (DATA_DIR/link-secret, DATA_DIR/session-secret) with it: without them mailed links are dead.`;
      return { json: { file, ...done, needs: ["LINK_SECRET", "SESSION_SECRET"] }, text };
    } finally {
      await database.stop();
    }
  },
};

export const restoreCommand: Command = {
  usage: "restore FILE",
  args: { min: 1, max: 1 },
  needs: "nothing",
  async run(input) {
    const { env, log } = settings();
    const file = argument(input);
    await access(file).catch(() => {
      throw new Refused(`There is no file ${file} that could be read.`);
    });
    const database = await startDatabase(env, log);
    try {
      const restored = await restore(database.ownerUrl, file);
      if (!restored.ok) throw new Refused(restored.reason);
      await prepareDatabase(database, log);
      const services = createServices(env, database.appUrl, log, 2);
      const { clock, database: pool } = services;
      await holdRestoredMail(pool, clock()).finally(() => pool.close());
      const differ = differing(restored.head.secrets, printsOf(services.secrets));
      if (differ.length > 0) {
        log.warn(
          `${differ.join(" and ")} differ from the backup's. Put those kept with it into DATA_DIR (link-secret, session-secret) before you start, else mailed links and sessions are dead.`,
        );
      }
      return {
        json: { file, tables: restored.tables, mailPaused: true, differingSecrets: differ },
        text: `Restored ${restored.tables} tables. Mail is paused: an admin reads the check and resumes it under Reach. What may have gone out after the backup is unknown there and waits for a decision.`,
      };
    } finally {
      await database.stop();
    }
  },
};

function settings() {
  const env = parseEnv(process.env);
  return { env, log: createLog("warn", "cli") };
}

type Prints = { LINK_SECRET: string; SESSION_SECRET: string };

function printsOf({ link, session }: Secrets): Prints {
  const print = (secret: string) =>
    createHash("sha256").update(`print:${secret}`).digest("hex").slice(0, 16);
  return { LINK_SECRET: print(link), SESSION_SECRET: print(session) };
}

function differing(theirs: Prints, ours: Prints): string[] {
  return (Object.keys(ours) as (keyof Prints)[]).filter((name) => theirs[name] !== ours[name]);
}
