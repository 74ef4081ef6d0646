import type { Caller } from "~/platform/scope.server";
import { changeDraft } from "./change-draft.server";
import { setPositions } from "./draft.db.server";
import { moved } from "./section-order";

/** One place up or down; at either end it stays where it is. */
export async function moveSection(
  caller: Caller,
  slug: string,
  key: string,
  direction: "up" | "down",
): Promise<void> {
  await changeDraft(caller, slug, async (scope, { version, sections }) => {
    const keys = sections.map((section) => section.key);
    await setPositions(scope, version.id, moved(keys, key, direction));
    return { ok: true };
  });
}
