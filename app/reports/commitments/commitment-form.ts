import { z } from "zod";
import { COMMITMENT_STATES } from "./commitment";

const short = (most: number) => z.string().trim().max(most, `Use at most ${most} characters.`);
const id = z
  .string()
  .trim()
  .transform((text) => text || null)
  .pipe(z.uuid("Choose one of the list.").nullable());

/** A day as a browser's date field sends it, or none. */
const day = z
  .string()
  .trim()
  .refine((text) => text === "" || isDay(text), "Give the day as a date, such as 2027-03-31.")
  .transform((text) => text || null);

/** A promise of a report that is being written. */
export const commitmentSchema = z
  .object({
    what: short(1_000).min(1, "Say what you will do."),
    ownerId: id,
    ownerName: short(200),
    dueOn: day,
    goalId: id,
  })
  .superRefine(({ ownerId, ownerName, dueOn }, context) => {
    if (!ownerId && ownerName === "") {
      const message = "Say who sees to it: a colleague from the list, or a name.";
      context.addIssue({ code: "custom", path: ["ownerName"], message });
    }
    if (!dueOn) {
      const message = "Say by when. A promise without a day is not kept.";
      context.addIssue({ code: "custom", path: ["dueOn"], message });
    }
  });
export type CommitmentInput = z.infer<typeof commitmentSchema>;

const link = short(500).refine(
  (text) => text === "" || /^https?:\/\/\S+$/i.test(text),
  "Give an address that begins with https://.",
);

/** What is added to a promise's history; a change needs its reason, done something that shows it. */
export const commitmentNoteSchema = z
  .object({
    state: z.enum(COMMITMENT_STATES, "Choose how it stands."),
    note: short(2_000),
    link,
    dueOn: day,
  })
  .superRefine(({ state, note, link: shown }, context) => {
    if (state === "changed" && note === "") {
      const message = "Say why it changes. Everybody reads it.";
      context.addIssue({ code: "custom", path: ["note"], message });
    }
    if (state === "done" && note === "" && shown === "") {
      const message = "Say in a sentence what was done, or give a link that shows it.";
      context.addIssue({ code: "custom", path: ["note"], message });
    }
  });
export type CommitmentNote = z.infer<typeof commitmentNoteSchema>;

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
