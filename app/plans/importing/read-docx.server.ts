import { gfm } from "@joplin/turndown-plugin-gfm";
import mammoth from "mammoth";
import TurndownService from "turndown";
import { cleanText } from "../clean-text";
import { checkZip } from "./zip.server";

export type ReadDocx =
  | { ok: true; markdown: string; notes: string[] }
  | { ok: false; reason: string };

/** Keeps a picture and gives its address here, or null for bytes that are no picture we show. */
type KeepPicture = (bytes: Uint8Array) => Promise<string | null>;

/** A Word document as Markdown; what is left out is said in notes. */
export async function readDocx(bytes: Buffer, keepPicture: KeepPicture): Promise<ReadDocx> {
  const zip = checkZip(bytes);
  if (!zip.ok) {
    const reason =
      zip.reason === "too_large"
        ? "The document is larger than 30 MB when it is unpacked. Take its pictures out first."
        : "This is no Word document (.docx) that can be opened.";
    return { ok: false, reason };
  }
  const pictures = pictureConverter(keepPicture);
  const converted = await convert(bytes, pictures.convertImage);
  if (converted === null) {
    return { ok: false, reason: "This is no Word document (.docx) that can be opened." };
  }
  return { ok: true, markdown: toMarkdown(converted), notes: pictures.notes };
}

/** Converters throw on what is a zip but no Word document. */
async function convert(buffer: Buffer, convertImage: Converter): Promise<string | null> {
  const options = { convertImage, styleMap: ["p[style-name='Title'] => h1:fresh"] };
  try {
    return (await mammoth.convertToHtml({ buffer }, { ...options, externalFileAccess: false }))
      .value;
  } catch {
    return null;
  }
}

type Converter = ReturnType<typeof mammoth.images.imgElement>;
type Picture = { altText?: string; readAsBuffer(): Promise<Buffer> };

function pictureConverter(keepPicture: KeepPicture) {
  const notes: string[] = [];
  let count = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    const which = `Picture ${++count}`;
    const picture = image as typeof image & Picture;
    const alt = cleanText(picture.altText ?? "")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, 500);
    if (alt === "") return leftOut(`${which} has no alternative text`);
    const src = await keepPicture(new Uint8Array(await picture.readAsBuffer()));
    return src
      ? { src, alt }
      : leftOut(`${which} (${alt}) is no PNG, JPEG, WebP or GIF of up to 2 MB`);
  });
  const leftOut = (why: string) => {
    notes.push(`${why}; it is left out. Upload it in the editor.`);
    return { src: "" };
  };
  return { convertImage, notes };
}

function toMarkdown(html: string): string {
  const service = new TurndownService({
    ...{ headingStyle: "atx", bulletListMarker: "-", codeBlockStyle: "fenced", emDelimiter: "*" },
  });
  service.use(gfm);
  return cleanText(service.turndown(withTableHeads(html)));
}

/** Word seldom marks the first row of a table as its head; Markdown has no table without one. */
function withTableHeads(html: string): string {
  return html.replace(/<table><tr>.*?<\/tr>/gs, (row) => row.replace(/<(\/?)td\b/g, "<$1th"));
}
