import { z } from "zod";
import { REASONS } from "~/mail/bounces/reasons";
import type { Settlement } from "./claim";

/** Whose recording it is, and in which run of the machine: written by another, it may lack its end. */
const headSchema = z.object({
  boot: z.string().min(1),
  districtId: z.uuid(),
  campaignId: z.uuid(),
  senderId: z.uuid(),
});

export type RecordingHead = z.infer<typeof headSchema>;

const settlementSchema = z.object({
  id: z.uuid(),
  state: z.enum(["queued", "sent", "deferred", "failed", "unknown"]),
  reply: z.string(),
  counts: z.boolean(),
  waitMs: z.number(),
  gone: z.enum(REASONS).optional(),
}) satisfies z.ZodType<Settlement>;

const noteSchema = z.union([
  z.strictObject({ took: z.uuid() }),
  z.strictObject({ dot: z.uuid() }),
  z.strictObject({ ended: settlementSchema }),
]);

/** What befell one mail in a sender's hands: taken, about to get its final dot, ended so. */
export type Note = z.infer<typeof noteSchema>;

export type Recording = { head: RecordingHead; outcomes: Settlement[] };

export function writeLine(line: RecordingHead | Note): string {
  return `${JSON.stringify(line)}\n`;
}

/**
 * What the ledger may be told of a dead sender's mails: how those ended that ended, and that those are still to
 * send which it took and whose final dot it cannot have sent. The rest it cannot say, nor anything where the
 * file is damaged. Its last line may be cut off: what that says had not happened yet.
 */
export function readRecording(text: string): Recording | null {
  const [first, ...lines] = text.split("\n").slice(0, -1).map(parseJson);
  const head = headSchema.safeParse(first);
  if (!head.success) return null;
  const notes = z.array(noteSchema).safeParse(lines);
  const latest = new Map(notes.data?.map((note) => [idOf(note), note]));
  return { head: head.data, outcomes: [...latest.values()].flatMap(outcomeOf) };
}

export function idOf(note: Note): string {
  if ("ended" in note) return note.ended.id;
  return "dot" in note ? note.dot : note.took;
}

function outcomeOf(note: Note): Settlement[] {
  if ("ended" in note) return [note.ended];
  if ("dot" in note) return [];
  const reply = "Not handed over: its sender stopped first";
  return [{ id: note.took, state: "queued", reply, counts: false, waitMs: 0 }];
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
