import { z } from "zod";
import type { LinkChoice } from "~/campaigns/wave-link";
import { AUDIENCES } from "~/people/audience";
import { storable } from "~/platform/storable";
import { LETTER_PAPERS } from "../print/paper";

/** As many letters as come in a file that a browser waits for; with a form behind each, fewer. */
export const LETTERS_A_FILE = { alone: 500, withForm: 100 } as const;

/** As many people as can be named by their source ids. */
export const MOST_NAMED = 500;

const open = (value: unknown) => (value === "" || value === undefined ? null : value);
const text = z.preprocess(open, z.string().max(100).transform(storable).nullable());

const choiceSchema = z.object({
  audience: z.preprocess(open, z.enum(AUDIENCES).nullable()).catch(null),
  school: text.catch(null),
  language: text.catch(null),
  reach: z.enum(["everybody", "no_mail"]).catch("everybody"),
  people: z.string().max(50_000).transform(storable).catch(""),
});

/** Whose letters, as a page's address or a form says it; what it cannot mean is left open. */
export function letterChoice(fields: Readonly<Record<string, unknown>>): LinkChoice {
  const { people, ...choice } = choiceSchema.parse(fields);
  const named = people.split(/[\s,;]+/).filter((id) => id !== "");
  return { ...choice, sourceIds: named.length > 0 ? named.slice(0, MOST_NAMED) : null };
}

/** How a form of letters is asked for. */
export const letterFileSchema = z.object({
  paper: z.enum(LETTER_PAPERS).catch("letter"),
  kind: z.enum(["pdf", "html"]).catch("pdf"),
  enclosed: z.enum(["yes", "no"]).catch("no"),
  from: z.coerce.number().int().min(0).max(1_000_000).catch(0),
});

export function lettersAFile(enclosed: string): number {
  return enclosed === "yes" ? LETTERS_A_FILE.withForm : LETTERS_A_FILE.alone;
}

/** The files that so many letters come in: where each begins and ends, counted from 1. */
export function letterFiles(
  count: number,
  most: number,
): { from: number; first: number; last: number }[] {
  return Array.from({ length: Math.ceil(count / most) }, (_, index) => {
    const from = index * most;
    return { from, first: from + 1, last: Math.min(count, from + most) };
  });
}
