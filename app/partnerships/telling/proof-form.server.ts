import { z } from "zod";
import { findLanguageTag } from "~/people/language-tag";
import { cleanText } from "~/plans/clean-text";
import { withoutMetadata } from "~/plans/picture-metadata";
import { imageType, mostImageBytes } from "~/plans/plan-images";
import type { NewProof } from "./proof.db.server";

export type ReadProof =
  | { ok: true; value: Omit<NewProof, "pledgeId" | "at"> }
  | { ok: false; errors: Record<string, string>; values: Record<string, string> };

/** Reads the form of a story: its words, and a picture without what cameras write beside it. */
export async function readProof(form: FormData): Promise<ReadProof> {
  const values: Record<string, string> = {};
  for (const [name, value] of form)
    if (typeof value === "string") values[name] = cleanText(value).trim();
  const { text = "", language = "", alt = "", consentBy = "", consentOn = "" } = values;
  const errors: Record<string, string> = {};
  if (text === "") errors.text = "Write what came of it.";
  if (text.length > 4000) errors.text = "Use at most 4,000 characters.";
  if (findLanguageTag(language) === null) errors.language = "Choose a language.";
  const day = z.iso.date().safeParse(consentOn);
  const sent = form.get("picture");
  const hasPicture = sent instanceof File && sent.size > 0;
  const picture = hasPicture ? await readPicture(sent) : null;
  if (typeof picture === "string") errors.picture = picture;
  if (hasPicture && alt === "")
    errors.alt = "Say what the picture shows, for those who cannot see it.";
  if (hasPicture && consentBy === "")
    errors.consentBy = "Say who agreed that the picture is shown.";
  if (hasPicture && !day.success) errors.consentOn = "Choose the day on which they agreed.";
  if (Object.keys(errors).length > 0) return { ok: false, errors, values };
  return {
    ok: true,
    value: {
      ...{ text, language, consentBy: consentBy.slice(0, 200) },
      consentOn: day.success ? new Date(`${day.data}T00:00:00Z`) : null,
      picture:
        picture && typeof picture !== "string" ? { ...picture, alt: alt.slice(0, 500) } : null,
    },
  };
}

async function readPicture(file: File): Promise<{ type: string; bytes: Uint8Array } | string> {
  if (file.size > mostImageBytes) return "The picture is larger than 2 MB. Make it smaller first.";
  const sent = new Uint8Array(await file.arrayBuffer());
  const type = imageType(sent);
  const bytes = type && withoutMetadata(type, sent);
  if (type && bytes) return { type, bytes };
  return "This is no PNG, JPEG, WebP or GIF picture, whatever its name says.";
}
