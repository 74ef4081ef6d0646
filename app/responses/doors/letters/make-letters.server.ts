import type { z } from "zod";
import type { Staff } from "~/auth/require-staff.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import type { LinkChoice } from "~/campaigns/wave-link";
import { enclosedForms } from "../paper/enclosed-forms";
import { loadPaperForms } from "../paper/load-paper-forms.server";
import { type letterFileSchema, lettersAFile } from "./letter-choice";
import { lettersDocument } from "./letters-document";
import { loadLetterHead } from "./load-letter-head.server";

/** The document of the chosen letters, with a line in the record; null where there are none. */
export async function makeLetters(
  staff: Staff,
  waveId: string,
  choice: LinkChoice,
  { paper, from, enclosed }: z.infer<typeof letterFileSchema>,
): Promise<string | null> {
  const { services } = staff;
  const head = await loadLetterHead(staff, waveId, services);
  if (!head) return null;
  const part = { ...choice, from, most: lettersAFile(enclosed) };
  const links = await listWaveLinks(staff, waveId, "letters", services, part);
  if (links.length === 0) return null;
  const forms = enclosed === "yes" ? await loadPaperForms(staff, waveId) : null;
  return lettersDocument(links, head, {
    paper,
    enclosed: forms ? enclosedForms(forms) : undefined,
  });
}
