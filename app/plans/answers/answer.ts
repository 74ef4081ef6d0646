import { z } from "zod";
import { DISPOSITIONS, type Disposition } from "../comments/comment";

export const LONGEST_REASON = 5000;
export const MOST_AT_ONCE = 200;

const needsPlace: ReadonlySet<string> = new Set<Disposition>(["adopted", "partly"]);

/** What a form says: the section that has the change comes as `version/section`. */
export const answerSchema = z
  .object({
    disposition: z.enum(DISPOSITIONS, "Say what the district decided."),
    reason: z
      .string()
      .trim()
      .min(1, "Give the reason: people read it beside their comment.")
      .max(LONGEST_REASON, `Keep the reason under ${LONGEST_REASON} characters.`),
    author: z.string().trim().min(1, "Say who answers, such as Office of Technology.").max(120),
    place: z.string().optional().default(""),
  })
  .transform((form, context) => {
    const { place, ...answer } = form;
    if (!needsPlace.has(answer.disposition)) return { ...answer, adopted: null };
    const found = /^([1-9]\d{0,5})\/(.{1,80})$/u.exec(place);
    if (found)
      return { ...answer, adopted: { version: Number(found[1]), section: found[2] ?? "" } };
    const message = "Choose the section that has the change: people will look for it there.";
    context.addIssue({ code: "custom", path: ["place"], message });
    return z.NEVER;
  });

export type AnswerForm = z.infer<typeof answerSchema>;

/** A comment's first words, as a mail or a list names it; cut at a word, at most so many characters. */
export function excerptOf(text: string, most = 120): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
