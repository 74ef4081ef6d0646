import { parseEnv, WrongEnvironment } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { type Command, type Printed, parseInput, Refused, WrongUsage } from "./commands/command";
import { commands } from "./commands/table";
import { openDatabase } from "./database/open";
import { createServices } from "./services";

process.exitCode = await main(process.argv.slice(2));

/** `npm run -s cli -- district create --slug S …`: 0 done, 1 refused, 2 wrong usage. */
async function main(argv: string[]): Promise<number> {
  const json = argv.includes("--json");
  const found = findCommand(argv);
  if (!found) {
    process.stderr.write(help());
    return argv.length === 0 || argv[0] === "help" || argv[0] === "--help" ? 0 : 2;
  }
  if (found.command.needs === "words") return print(await found.command.run(found.rest));
  try {
    const answer = await run(found.command, found.rest);
    const printed = json || answer.text === undefined ? JSON.stringify(answer.json) : answer.text;
    return print({ exit: answer.exit ?? 0, stdout: `${printed}\n` });
  } catch (error) {
    return explain(error, found.command);
  }
}

async function print({ exit, stdout = "", stderr = "" }: Printed): Promise<number> {
  process.stderr.write(stderr);
  await new Promise((resolve) => process.stdout.write(stdout, resolve));
  return exit;
}

type Declared = Exclude<Command, { needs: "words" }>;

async function run(command: Declared, rest: string[]) {
  const input = parseInput(command, rest);
  if (command.needs === "nothing") return command.run(input);
  const env = parseEnv(process.env);
  const log = createLog(process.env.LOG_LEVEL ? env.LOG_LEVEL : "warn", "cli");
  const database = await openDatabase(env, log);
  try {
    const services = createServices(env, database.appUrl, log, 4);
    try {
      return await command.run(input, services);
    } finally {
      await services.database.close();
    }
  } finally {
    await database.stop();
  }
}

function findCommand(argv: string[]): { command: Command; rest: string[] } | null {
  for (const words of [3, 2, 1]) {
    const command = commands[argv.slice(0, words).join(" ")];
    if (command) return { command, rest: argv.slice(words) };
  }
  return null;
}

function explain(error: unknown, command: Command): number {
  if (error instanceof WrongUsage) {
    process.stderr.write(`${error.message}\nusage: cli ${command.usage}\n`);
    return 2;
  }
  if (error instanceof Refused || error instanceof WrongEnvironment) {
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

function help(): string {
  const lines = Object.values(commands).map((command) => `  ${command.usage}`);
  return `usage: npm run -s cli -- COMMAND [--json]\n\n${lines.join("\n")}\n`;
}
