import { parseArgs } from "node:util";
import type { Services } from "~/platform/services.server";

/** The command will not do it; the reason goes to stderr, the exit is 1. */
export class Refused extends Error {}

/** The command was called wrongly; the exit is 2. */
export class WrongUsage extends Error {}

type Options = Record<string, { type: "string" | "boolean"; required?: boolean }>;

export type Input = { options: Record<string, string | boolean | undefined>; args: string[] };

/** What a command gives back: one JSON document, and how a person reads it without --json. */
export type Answer = { json: unknown; text?: string; exit?: 0 | 1 };

/** What a command prints that reads its own words. */
export type Printed = { exit: number; stdout?: string; stderr?: string };

export type Command = {
  usage: string;
  options?: Options;
  args?: { min: number; max: number };
} & (
  | { needs: "nothing"; run(input: Input): Promise<Answer> }
  | { needs: "services"; run(input: Input, services: Services): Promise<Answer> }
  | { needs: "words"; run(words: string[]): Promise<Printed> }
);

/** Options and arguments as the command declares them, or a WrongUsage that names what is off. */
export function parseInput(command: Command, argv: string[]): Input {
  const declared = command.options ?? {};
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: "boolean" }, ...declared },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
  const missing = Object.entries(declared).filter(
    ([name, option]) => option.required && parsed.values[name] === undefined,
  );
  if (missing.length > 0) {
    throw new WrongUsage(`missing ${missing.map(([name]) => `--${name}`).join(", ")}`);
  }
  const { min, max } = command.args ?? { min: 0, max: 0 };
  if (parsed.positionals.length < min || parsed.positionals.length > max) {
    throw new WrongUsage(
      min === 0 && max === 0
        ? `unexpected ${parsed.positionals.join(" ")}`
        : `expected ${min === max ? min : `${min} to ${max}`} argument(s), got ${parsed.positionals.length}`,
    );
  }
  return { options: parsed.values as Input["options"], args: parsed.positionals };
}

/** A declared string option; required ones are there. */
export function text(input: Input, name: string): string {
  const value = input.options[name];
  if (typeof value !== "string") throw new WrongUsage(`missing --${name}`);
  return value;
}

export function optionalText(input: Input, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === "string" ? value : undefined;
}

/** The first argument. */
export function argument(input: Input, index = 0): string {
  const value = input.args[index];
  if (value === undefined) throw new WrongUsage("missing argument");
  return value;
}
