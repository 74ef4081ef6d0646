import { z } from "zod";
import type { Asked } from "../asking";
import { type AddressGroup, audienceCountSchema, countAudience } from "../mailings/audience-count";

export const invitationCountSchema = audienceCountSchema.extend({
  /** Not asked, since an anonymous wave would set them apart. */
  held: z.number(),
  /** Their link comes with the next reminder, to an address that was mailed before. */
  withReminder: z.number(),
});

/** Whom an invitation asks (`people`, once as each of their audiences), and what becomes of their mails. */
export type InvitationCount = z.infer<typeof invitationCountSchema>;

/** Why an address gets no invitation of its own: closed, or mailed one of this wave already. */
export type NotMailed = "unsubscribed" | "bounced" | "no_address" | "mailed";

/** Counts those who are asked; `notMailed` says by address why none goes there. */
export function invitationCount(
  placed: readonly Pick<Asked, "emailKey" | "email" | "language" | "byMail">[],
  held: number,
  notMailed: ReadonlyMap<string, NotMailed>,
  written: readonly string[],
  fallback: string,
): InvitationCount {
  const groups = new Map<string, AddressGroup>();
  const without = { doNotContact: 0, otherwise: 0, noAddress: 0 };
  let withReminder = 0;
  for (const { emailKey, email, language, byMail } of placed) {
    const why = email === "" ? "no_address" : (notMailed.get(emailKey) ?? null);
    if (!byMail) without.otherwise++;
    else if (why === "no_address") without.noAddress++;
    else if (why === "mailed") withReminder++;
    else {
      const group = groups.get(emailKey) ?? { tags: [], closed: why, addresses: 1 };
      group.tags.push(language);
      groups.set(emailKey, group);
    }
  }
  const count = countAudience([...groups.values()], without, written, fallback);
  return { ...count, people: count.people + withReminder, held, withReminder };
}
