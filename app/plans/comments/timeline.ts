import { z } from "zod";
import { GROUNDS } from "./comment";

/** What a comment's page says of one event; others than these are not public. */
export type PublicEvent = {
  id: string;
  kind:
    | "written"
    | "shown"
    | "edited"
    | "hidden"
    | "withdrawn"
    | "answered"
    | "anchored"
    | "left"
    | "adopted";
  at: string;
  ground: (typeof GROUNDS)[number] | null;
  version: number | null;
  /** Of what was adopted. */
  isPartly: boolean;
};

const kinds = [
  "written",
  "shown",
  "edited",
  "hidden",
  "withdrawn",
  "answered",
  "anchored",
  "left",
  "adopted",
] as const;

const eventSchema = z.object({
  kind: z.enum(kinds),
  detail: z.object({
    ground: z.enum(GROUNDS).nullish(),
    version: z.number().int().positive().nullish(),
    disposition: z.string().optional(),
  }),
});

const needVersion: ReadonlySet<string> = new Set(["anchored", "left", "adopted"]);

/** The events that can be told to everybody, in their order. */
export function readEvents(
  rows: readonly { id: string; kind: string; at: Date; detail: unknown }[],
): PublicEvent[] {
  return rows.flatMap(({ id, at, ...row }) => {
    const parsed = eventSchema.safeParse(row);
    if (!parsed.success) return [];
    const { kind, detail } = parsed.data;
    const { ground = null, version = null } = detail;
    if (needVersion.has(kind) && version === null) return [];
    const isPartly = detail.disposition === "partly";
    return [{ id, kind, at: at.toISOString(), ground, version, isPartly }];
  });
}
