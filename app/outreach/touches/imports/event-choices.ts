import { z } from "zod";
import { AUDIENCES, type Audience } from "~/people/audience";
import type { CalendarEvent } from "../calendar/calendar";
import { CHANNELS, MESSAGE_TYPES, type TouchFields } from "../touch";

const choiceSchema = z.object({
  channel: z.enum(CHANNELS).catch("meeting"),
  messageType: z.enum(MESSAGE_TYPES).catch("inform"),
  audiences: z.array(z.enum(AUDIENCES)),
});

/**
 * What somebody says of each event, by its place on the page; an event without an audience is left out. A
 * touch for each of its days.
 */
export function touchesOfEvents(
  events: readonly CalendarEvent[],
  form: FormData,
  handledBy: string,
): (TouchFields & { sourceKey: string })[] {
  return events.flatMap((event, index) => {
    const choice = choiceSchema.parse({
      channel: form.get(`channel-${index}`),
      messageType: form.get(`type-${index}`),
      audiences: form.getAll(`audiences-${index}`).filter(isAudience),
    });
    // The file may have been replaced on another tab: only what the page showed is taken.
    if (form.get(`event-${index}`) !== event.uid || choice.audiences.length === 0) return [];
    return event.days.map((day) => ({
      ...choice,
      ...{ title: event.title, happenedOn: day, schoolIds: [], languages: [] },
      ...{ reach: null, reachBasis: null, costCents: null, minutes: null, links: [] },
      ...{ handledBy, note: event.place },
      sourceKey: `event:${event.uid.slice(0, 200)}:${day}`,
    }));
  });
}

const isAudience = (value: unknown): value is Audience =>
  AUDIENCES.some((audience) => audience === value);
