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
export type Declined = { text: string; reason: string | null };

/** A promise as one line: "Lend hotspots all year. Who: R. Okafor, director. By: March 2027". */
export function promiseOf(line: string): Commitment {
  const { text, values } = labelled(line, { who: "Who|Quién", by: "By|Plazo" });
  return { text, who: values.who ?? null, by: values.by ?? null };
}

/** What is not done, as one line: "Tablets for grades K to 2. Why: less screen time was asked for". */
export function declinedOf(line: string): Declined {
  const { text, values } = labelled(line, { reason: "Why|Por qué" });
  return { text, reason: values.reason ?? null };
}

/** A report as it is read: its parts line by line. */
export type ReadReport = {
  title: string;
  heard: string[];
  willDo: Commitment[];
  willNotDo: Declined[];
};

export function readReport({ title, heard, willDo, willNotDo }: ReportText): ReadReport {
  return {
    title,
    heard: linesOf(heard),
    willDo: linesOf(willDo).map(promiseOf),
    willNotDo: linesOf(willNotDo).map(declinedOf),
  };
}

const DAY_MS = 24 * 3600 * 1000;

/** When a wave's report is due: the district's promise, in days, counts from the closing. */
export function promisedBy(closesAt: Date, days: number): Date {
  return new Date(closesAt.getTime() + days * DAY_MS);
}

/** One report a wave: the address says which survey and which wave. */
export function reportSlug(surveySlug: string, waveNumber: number): string {
  return `${surveySlug}-${waveNumber}`;
}

/** What follows each label, up to the next one or the line's end; a line of labels alone stays whole. */
function labelled(line: string, labels: Record<string, string>) {
  const names = Object.keys(labels);
  const any = Object.values(labels).join("|");
  const [head = "", ...rest] = line.split(new RegExp(`(?:^|\\s)(${any}):\\s*`));
  const text = head.trim();
  const values: Record<string, string> = {};
  if (text === "") return { text: line, values };
  for (let at = 0; at < rest.length; at += 2) {
    const name = names.find((one) => labels[one]?.split("|").includes(rest[at] ?? ""));
    const value = (rest[at + 1] ?? "").trim().replace(/[.;,]$/, "");
    if (name && value !== "") values[name] = value;
  }
  return { text, values };
}
