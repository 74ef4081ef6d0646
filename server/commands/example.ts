import { rm } from "node:fs/promises";
import { join } from "node:path";
import { makeHandedLink } from "~/auth/make-sign-in-link.server";
import { parseEnv } from "~/platform/env.server";
import { findDistrictId } from "~/platform/find-district.db.server";
import { createLog } from "~/platform/log.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { cedarValley } from "../../prisma/seed/district";
import { seedCedarValley } from "../../prisma/seed/seed";
import { removeExample } from "../archive/remove-example";
import { openDatabase } from "../database/open";
import { openMailer } from "../mailer";
import { type Command, Refused } from "./command";

export const exampleAdd: Command = {
  usage: "example add",
  needs: "services",
  async run(_input, services) {
    if (services.env.SMTP_URL) {
      throw new Refused(
        "With SMTP_URL set, mails to invented people would go out. Unset it first.",
      );
    }
    if (await findDistrictId(services.database, cedarValley.slug)) {
      throw new Refused(`There is a district "${cedarValley.slug}" already.`);
    }
    const sending = { ...openMailer(services), stop: new AbortController().signal };
    const say = (what: string) => process.stderr.write(`${what}\n`);
    const { districtId, staffId } = await seedCedarValley(services, sending, say);
    const caller = systemCaller(services.database, districtId, "cli");
    const { url } = await transaction(caller, (scope) => makeHandedLink(scope, services, staffId));
    return { json: { districtId, signInUrl: url } };
  },
};

export const exampleRemove: Command = {
  usage: "example remove",
  needs: "nothing",
  async run() {
    const env = parseEnv(process.env);
    const database = await openDatabase(env, createLog("warn", "cli"));
    try {
      const outbox = join(env.DATA_DIR, "outbox");
      const removed = await removeExample(database.ownerUrl, cedarValley.slug, outbox);
      if (!removed.ok) throw new Refused(removed.reason);
      await rm(join(env.DATA_DIR, "demo.json"), { force: true });
      const { rows, mails } = removed;
      return { json: { rows, mails }, text: `Removed ${rows} rows and ${mails} mails.` };
    } finally {
      await database.stop();
    }
  },
};
