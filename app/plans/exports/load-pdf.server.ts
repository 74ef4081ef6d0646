import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { District } from "~/districts/district";
import { findInstalledChromium } from "~/platform/chromium.server";
import { formatDay } from "~/platform/dates";
import { printPdf } from "~/platform/print-pdf.server";
import type { Scope } from "~/platform/scope.server";
import { randomToken } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { directionOf, localeOf } from "~/responses/messages/languages";
import { planWords } from "../messages";
import type { PlanVersionRow } from "../plan.db.server";
import { findImage } from "../plan-image.db.server";
import { imagePath } from "../plan-images";
import type { Reading } from "../reading";
import { listSectionsIn } from "../section.db.server";
import { type PlanDocument, planDocument } from "./plan-document";

type DocumentOf = {
  scope: Scope;
  version: PlanVersionRow;
  district: District;
  reading: Reading;
};

/** What the PDF of a version says; a published version never changes, so neither does its PDF. */
export async function readDocument({
  scope,
  version,
  district,
  reading,
}: DocumentOf): Promise<PlanDocument> {
  const { title, summary, publishedAt } = version;
  const { language, own } = reading;
  const sections = await listSectionsIn(scope, version.id, reading);
  const { lang, t, number } = planWords(language, own);
  const day = publishedAt ? formatDay(publishedAt, district.timezone, localeOf(lang)) : "";
  const text = [summary, ...sections.map(({ body }) => body)].join("\n");
  return {
    ...{ title, language, own, dir: directionOf(language), summary, sections },
    kicker: `${district.name}. ${t("plan.version", { number: number(version.number) })}${t("text.comma")}${day}`,
    untranslated: t("plan.untranslated"),
    images: await readImages(scope, district.slug, text),
  };
}

async function readImages(scope: Scope, slug: string, text: string): Promise<Map<string, string>> {
  const ids = new Set(
    [...text.matchAll(/\/plan-images\/([0-9a-f]{64})/g)].map(([, id = ""]) => id),
  );
  const images = new Map<string, string>();
  for (const id of ids) {
    const image = await findImage(scope, id);
    if (!image) continue;
    const data = Buffer.from(image.bytes).toString("base64");
    images.set(imagePath(slug, id), `data:${image.contentType};base64,${data}`);
  }
  return images;
}

/** The PDF of a version in one language, printed once and kept in DATA_DIR; null where no Chromium is installed. */
export async function loadPdf(
  { env }: Pick<Services, "env">,
  versionId: string,
  document: PlanDocument,
): Promise<Buffer | null> {
  const folder = join(env.DATA_DIR, "pdf");
  const { language, own } = document;
  const file = join(folder, `${versionId}${language === own ? "" : `.${language}`}.pdf`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return kept;
  const chromium = findInstalledChromium(env.CHROMIUM_PATH);
  if (!chromium) return null;
  const pdf = await printPdf(chromium, planDocument(document));
  await mkdir(folder, { recursive: true });
  const temporary = `${file}.${randomToken()}`;
  await writeFile(temporary, pdf);
  await rename(temporary, file);
  return pdf;
}
