import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Command } from "./command";

const launcher = join(import.meta.dirname, "../../prisma/engine/prisma.mjs");

/** The Prisma CLI, working without internet. */
export const prismaCommand: Command = {
  usage: "prisma …",
  needs: "words",
  async run(words) {
    const { status } = spawnSync(process.execPath, [launcher, ...words], { stdio: "inherit" });
    return { exit: status ?? 1 };
  },
};
