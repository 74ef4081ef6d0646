import { parseArgs } from "node:util";
import { scoreReport } from "~/scores/score-report/score-report";
import { itemsOf, type ScoringInstrument } from "~/scores/scoring/scoring-instrument";
import type { LinkedResponse } from "~/scores/tallies/pair-tally";
import { readInstrument, readResponses, readRoster, UnusableFile } from "./analyst-files";

export type CommandResult = { exit: number; stdout?: string; stderr?: string };

const usage =
  "usage: cli score --responses FILE --roster FILE --instrument FILE [--guards] [--json]\n";

/** `cli score`: the analyst's command, on files alone (SCORE-OUTPUT). */
export async function scoreCommand(args: string[]): Promise<CommandResult> {
  const files = parsed(args);
  if (!files) return { exit: 2, stderr: usage };
  try {
    return scored(files);
  } catch (error) {
    if (error instanceof UnusableFile) return { exit: 1, stderr: `${error.message}\n` };
    throw error;
  }
}

type Files = { responses: string; roster: string; instrument: string; guards: boolean };

function parsed(args: string[]): Files | null {
  try {
    const text = { type: "string" } as const;
    const flag = { type: "boolean", default: false } as const;
    const options = { responses: text, roster: text, instrument: text, guards: flag, json: flag };
    const { responses, roster, instrument, guards } = parseArgs({ args, options }).values;
    return responses && roster && instrument ? { responses, roster, instrument, guards } : null;
  } catch {
    return null;
  }
}

function scored(files: Files): CommandResult {
  const instrument = readInstrument(files.instrument);
  const { items, responses } = readResponses(files.responses);
  const roster = readRoster(files.roster);
  const unusable = strayAnswer(instrument, items, responses) ?? answeredTwice(responses);
  if (unusable) return { exit: 1, stderr: `${files.responses}: ${unusable}\n` };
  const isAsked = (id: string) => items.has(id);
  const result = scoreReport({ responses, roster, instrument, isAsked, guards: files.guards });
  if (!result.ok) return { exit: 1, stderr: `${result.reason}\n` };
  const warning = missingItems(instrument, items);
  const stdout = `${JSON.stringify(result.report, null, 2)}\n`;
  return { exit: 0, stdout, ...(warning ? { stderr: warning } : {}) };
}

function missingItems(instrument: ScoringInstrument, items: Set<string>): string | null {
  const known = new Set(Object.values(instrument.items).flatMap((own) => own.map(({ id }) => id)));
  const missing = [...known].filter((id) => !items.has(id));
  return missing.length > 0 ? `not in the responses, ignored: ${missing.join(", ")}\n` : null;
}

/** The first answer that is no option of its item, or an audience without items. */
function strayAnswer(
  instrument: ScoringInstrument,
  items: Set<string>,
  responses: readonly LinkedResponse[],
): string | null {
  const codes = new Map<string, Map<string, Set<string>>>();
  for (const [line, { audience, answers }] of responses.entries()) {
    const own = codes.get(audience) ?? codesOf(instrument, audience);
    codes.set(audience, own);
    if (own.size === 0) return `row ${line + 1}: the instrument has no items for "${audience}"`;
    for (const id of items) {
      const answer = answers[id];
      if (answer === null || answer === undefined || !own.has(id)) continue;
      if (!own.get(id)?.has(String(answer))) {
        return `row ${line + 1}: ${id} has no option "${String(answer)}"`;
      }
    }
  }
  return responses.length === 0 ? "no answers" : null;
}

function answeredTwice(responses: readonly LinkedResponse[]): string | null {
  const seen = new Set<string>();
  for (const [line, { person, wave, audience }] of responses.entries()) {
    const id = JSON.stringify([person, wave, audience]);
    if (seen.has(id)) return `row ${line + 1}: ${person} answered wave ${wave} twice`;
    seen.add(id);
  }
  return null;
}

function codesOf(instrument: ScoringInstrument, audience: string): Map<string, Set<string>> {
  return new Map(
    itemsOf(instrument, audience).map(({ id, options }) => [
      id,
      new Set(options.map(({ code }) => String(code))),
    ]),
  );
}
