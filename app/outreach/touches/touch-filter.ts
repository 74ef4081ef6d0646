import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { storable } from "~/platform/storable";
import { CHANNELS, MESSAGE_TYPES } from "./touch";

const schema = z.object({
  channel: z.enum(CHANNELS).nullable().catch(null),
  messageType: z.enum(MESSAGE_TYPES).nullable().catch(null),
  audience: z.enum(AUDIENCES).nullable().catch(null),
  school: z.uuid().nullable().catch(null),
  search: z
    .string()
    .transform((text) => storable(text).trim().slice(0, 100))
    .catch(""),
});

export type TouchFilter = z.infer<typeof schema>;

/** What a list of touches is narrowed to; what no filter knows is left out. */
export function touchFilterOf(query: URLSearchParams): TouchFilter {
  return schema.parse({
    channel: query.get("channel"),
    messageType: query.get("type"),
    audience: query.get("audience"),
    school: query.get("school"),
    search: query.get("q"),
  });
}

export function filterQuery(filter: TouchFilter): Record<string, string> {
  const { channel, messageType, audience, school, search } = filter;
  const all = { channel, type: messageType, audience, school, q: search };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}
