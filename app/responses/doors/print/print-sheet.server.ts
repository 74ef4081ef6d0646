import { findInstalledChromium } from "~/platform/chromium.server";
import { printPdf } from "~/platform/print-pdf.server";
import type { Services } from "~/platform/services.server";

export const SHEET_KINDS = ["pdf", "html"] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The kinds this server can give: without a Chromium a page that one's own browser prints. */
export function sheetKinds({ env }: Services): readonly SheetKind[] {
  return findInstalledChromium(env.CHROMIUM_PATH) ? SHEET_KINDS : ["html"];
}

/**
 * A document as a file to keep: printed where that is asked for and possible, else the page itself.
 * As a file it is read under its own rules and not under those of our pages.
 */
export async function sheetResponse(
  services: Services,
  html: string,
  name: string,
  wanted: SheetKind,
): Promise<Response> {
  const chromium = findInstalledChromium(services.env.CHROMIUM_PATH);
  const isPdf = wanted === "pdf" && chromium !== null;
  const body = isPdf ? Uint8Array.from(await printPdf(chromium, html)) : html;
  return new Response(body, {
    headers: {
      "Content-Type": isPdf ? "application/pdf" : "text/html; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.${isPdf ? "pdf" : "html"}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
