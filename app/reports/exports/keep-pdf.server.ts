import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findInstalledChromium } from "~/platform/chromium.server";
import { printPdf } from "~/platform/print-pdf.server";
import { randomToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";

/** A page as a PDF, printed once as long as it says the same; null where no Chromium is installed. */
export async function keepPdf(
  { env }: Pick<Services, "env">,
  page: string,
): Promise<Buffer | null> {
  const folder = join(env.DATA_DIR, "pdf");
  const file = join(folder, `report-${createHash("sha256").update(page).digest("hex")}.pdf`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const chromium = findInstalledChromium(env.CHROMIUM_PATH);
  if (!chromium) return null;
  const pdf = await printPdf(chromium, page);
  await mkdir(folder, { recursive: true });
  const temporary = `${file}.${randomToken()}`;
  await writeFile(temporary, pdf);
  await rename(temporary, file);
  return pdf;
}
