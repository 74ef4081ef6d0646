import { z } from "zod";

/** Something that questions can be copied from, as an address names it: `standard`, `version-<id>` … */
export const sourceSchema = z
  .string()
  .regex(/^(standard|short|(template|version|draft)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i);

export type SourceChoice = { value: string; label: string };
export type SourceGroup = { label: string; sources: SourceChoice[] };

/** The two parts of a source's name. */
export function partsOf(source: string): { kind: string; id: string } {
  const [kind = ""] = source.split("-", 1);
  return { kind, id: source.slice(kind.length + 1) };
}
