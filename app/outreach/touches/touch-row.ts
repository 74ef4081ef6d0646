import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import {
  CHANNELS,
  MESSAGE_TYPES,
  REACH_BASES,
  TOUCH_SOURCES,
  type Touch,
  type TouchFields,
} from "./touch";

const rowSchema = z.object({
  id: z.string(),
  channel: z.enum(CHANNELS).catch("other"),
  messageType: z.enum(MESSAGE_TYPES),
  title: z.string(),
  audiences: z.array(z.enum(AUDIENCES)),
  schoolIds: z.array(z.string()),
  languages: z.array(z.string()),
  happenedOn: z.date().transform((day) => day.toISOString().slice(0, 10)),
  reach: z.number().nullable(),
  reachBasis: z.enum(REACH_BASES).nullable(),
  costCents: z.number().nullable(),
  minutes: z.number().nullable(),
  handledBy: z.string(),
  links: z.array(z.string()),
  note: z.string(),
  source: z.enum(TOUCH_SOURCES),
});

/** A row of the table as a touch. */
export const asTouch = (row: unknown): Touch => rowSchema.parse(row);

/** A touch as the table keeps it, its fields always in one order. */
export function dataOf(touch: TouchFields) {
  const { channel, messageType, title, audiences, schoolIds, languages, happenedOn } = touch;
  const { reach, reachBasis, costCents, minutes, handledBy, links, note } = touch;
  return {
    ...{ channel, messageType, title, audiences, schoolIds, languages },
    happenedOn: new Date(`${happenedOn}T00:00:00Z`),
    ...{ reach, reachBasis, costCents, minutes, handledBy, links, note },
  };
}
