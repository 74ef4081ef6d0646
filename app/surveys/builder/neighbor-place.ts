import type { SurveyDefinition } from "../survey";
import type { EntryPlace } from "./edit";

/**
 * Where an entry goes one place up or down: past the ends of its section into the next one. Null where the
 * survey begins or ends.
 */
export function neighborPlace(
  { sections }: SurveyDefinition,
  id: string,
  by: -1 | 1,
): EntryPlace | null {
  const s = sections.findIndex(({ items }) => items.some((entry) => entry.id === id));
  const here = sections[s];
  if (!here) return null;
  const at = here.items.findIndex((entry) => entry.id === id) + by;
  if (at >= 0 && at < here.items.length) return { section: here.id, at };
  const next = sections[s + by];
  return next ? { section: next.id, at: by < 0 ? next.items.length : 0 } : null;
}

/** Where an entry is put that is dropped before or after another; counted without the one that moves. */
export function dropPlace(
  { sections }: SurveyDefinition,
  moved: string,
  target: string,
  after: boolean,
): EntryPlace | null {
  const section = sections.find(({ items }) => items.some((entry) => entry.id === target));
  if (!section || moved === target) return null;
  const others = section.items.filter((entry) => entry.id !== moved);
  return { section: section.id, at: others.findIndex(({ id }) => id === target) + (after ? 1 : 0) };
}
