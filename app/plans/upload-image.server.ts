import { createHash } from "node:crypto";
import { recordAudit } from "~/platform/audit.db.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { cleanText } from "./clean-text";
import { withoutMetadata } from "./picture-metadata";
import { keepImage } from "./plan-image.db.server";
import { imagePath, imageType, mostImageBytes } from "./plan-images";

export type UploadedImage =
  | { ok: true; markdown: string }
  | { ok: false; status: 413 | 422; field: "file" | "alt"; reason: string };

const tooLarge: UploadedImage = {
  ok: false,
  status: 413,
  field: "file",
  reason: "The picture is larger than 2 MB. Make it smaller first.",
};

/** Keeps a posted picture and gives the Markdown that shows it. */
export async function uploadImage(
  caller: Caller,
  districtSlug: string,
  request: Request,
): Promise<UploadedImage> {
  const form = await readBoundedForm(request, mostImageBytes + 10_000);
  if (!form) return tooLarge;
  const file = form.get("file");
  const alt = altText(form.get("alt"));
  if (!(file instanceof File) || file.size === 0) {
    return { ok: false, status: 422, field: "file", reason: "Choose a picture." };
  }
  if (file.size > mostImageBytes) return tooLarge;
  if (alt === "") {
    const reason = "Say what the picture shows, for those who cannot see it.";
    return { ok: false, status: 422, field: "alt", reason };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await storeImage(caller, bytes);
  return id
    ? { ok: true, markdown: `![${alt}](${imagePath(districtSlug, id)})` }
    : {
        ...{ ok: false, status: 422, field: "file" },
        reason: "This is no PNG, JPEG, WebP or GIF picture, whatever its name says.",
      };
}

/** The picture's id, kept without what cameras write beside it, or null where the bytes are none that we show. */
export async function storeImage(caller: Caller, sent: Uint8Array): Promise<string | null> {
  const contentType = sent.byteLength > mostImageBytes ? null : imageType(sent);
  const bytes = contentType && withoutMetadata(contentType, sent);
  if (!contentType || !bytes) return null;
  const id = createHash("sha256").update(bytes).digest("hex");
  await transaction(caller, async (scope) => {
    await keepImage(scope, id, { contentType, bytes });
    await recordAudit(scope, "plan.image", `plan-image:${id.slice(0, 12)}`, { contentType });
  });
  return id;
}

/** As it can stand between the brackets of a Markdown picture. */
export function altText(value: FormDataEntryValue | null): string {
  const text = typeof value === "string" ? value : "";
  return cleanText(text)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 500)
    .replace(/[\\[\]*_`<>!]/g, (sign) => `\\${sign}`);
}
