import { z } from "zod";

const part = (name: string) => z.string().trim().max(20_000, `${name} is too long.`);

/** What a leader writes. One line each is one thing heard, promised or declined. */
export const reportTextSchema = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Give the report a title.")
    .max(200, "Use at most 200 characters."),
  heard: part("What you heard").min(1, "Say what you heard."),
  willDo: part("What you will do").min(1, "Say what you will do, with who and by when."),
  willNotDo: part("What you will not do"),
});

export type ReportText = z.infer<typeof reportTextSchema>;

/** The lines of a part, without list marks. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*([-*•]|\d+[.)])\s+/, "").trim())
    .filter((line) => line !== "");
}

export type Commitment = { text: string; who: string | null; by: string | null };

/** A promise as one line: "Lend hotspots all year. Who: Office of Technology. By: March 2027". */
export function promiseOf(line: string): Commitment {
  const by = /\bBy:\s*([^.]+)\.?\s*/i.exec(line)?.[1]?.trim() ?? null;
  const who = /\bWho:\s*([^.]+)\.?\s*/i.exec(line)?.[1]?.trim() ?? null;
  const text = line.replace(/\b(By|Who):\s*[^.]+\.?\s*/gi, "").trim();
  return { text: text || line, who, by };
}
