import { z } from "zod";
import { REASONS } from "~/mail/bounces/reasons";
import type { Settlement } from "./claim";

/**
 * Whose recording it is, and in which run of the machine: written by another, it may lack its end. Of what was
 * `learned` before it begins it holds what is in hand still; moments are the ledger's, in microseconds.
 */
const headSchema = z.object({
  boot: z.string().min(1),
  districtId: z.uuid(),
  campaignId: z.uuid(),
  senderId: z.uuid(),
  learned: z.number(),
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
  z.strictObject({ took: z.array(z.uuid()).readonly(), at: z.number() }),
  z.strictObject({ dot: z.uuid() }),
  z.strictObject({ ended: settlementSchema }),
]);

/** What befell mails in a sender's hands: taken together, about to get its final dot, ended so. */
export type Note = z.infer<typeof noteSchema>;

/** How mails ended, and until when a sender took mails that it learned of: later ones it cannot have sent. */
export type Known = { outcomes: readonly Settlement[]; learned: number };

export type Recording = Known & { head: RecordingHead };

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
  if (!notes.success) return { head: head.data, outcomes: [], learned: Number.POSITIVE_INFINITY };
  let { learned } = head.data;
  const latest = new Map<string, Settlement | null>();
  for (const note of notes.data) {
    if ("ended" in note) latest.set(note.ended.id, note.ended);
    else if ("dot" in note) latest.set(note.dot, null);
    else {
      for (const id of note.took) latest.set(id, notHandedOver(id));
      learned = Math.max(learned, note.at);
    }
  }
  return {
    head: head.data,
    learned,
    outcomes: [...latest.values()].filter((said) => said !== null),
  };
}

function notHandedOver(id: string): Settlement {
  const reply = "Not handed over: its sender stopped first";
  return { id, state: "queued", reply, counts: false, waitMs: 0 };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
