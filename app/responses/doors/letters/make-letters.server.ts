import type { z } from "zod";
import type { Staff } from "~/auth/require-staff.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import type { LinkChoice } from "~/campaigns/wave-link";
import { LETTERS_A_FILE, type letterFileSchema } from "./letter-choice";
import { lettersDocument } from "./letters-document";
import { loadLetterHead } from "./load-letter-head.server";

/** The document of the chosen letters, with a line in the record; null where there are none. */
export async function makeLetters(
  staff: Staff,
  waveId: string,
  choice: LinkChoice,
  { paper, from }: z.infer<typeof letterFileSchema>,
): Promise<string | null> {
  const { services } = staff;
  const head = await loadLetterHead(staff, waveId, services);
  if (!head) return null;
  const part = { ...choice, from, most: LETTERS_A_FILE };
  const links = await listWaveLinks(staff, waveId, "letters", services, part);
  return links.length > 0 ? lettersDocument(links, head, { paper }) : null;
}
