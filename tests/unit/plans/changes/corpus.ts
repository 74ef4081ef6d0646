import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type SectionText, splitSections } from "~/plans/section";
import { assignKeys } from "~/plans/section-keys";

const folder = "../shared/corpora/policy-documents/open";

export const hasCorpus = existsSync(folder);
if (!hasCorpus) console.info(`${folder} is absent: the tests on real policy documents are skipped`);

export type KeyedSection = SectionText & { key: string };

/** Every document's revisions in order, as the sections an import makes of them. */
export function revisions(): { document: string; versions: KeyedSection[][] }[] {
  return sources().map(({ document, texts }) => {
    const versions: KeyedSection[][] = [];
    for (const text of texts) {
      versions.push(assignKeys(versions.at(-1) ?? [], splitSections(text).sections));
    }
    return { document, versions };
  });
}

/** The same as whole texts, as they lie in the files. */
export function sources(): { document: string; texts: string[] }[] {
  if (!hasCorpus) return [];
  return readdirSync(folder).map((document) => ({
    document,
    texts: readdirSync(join(folder, document))
      .sort()
      .map((file) => readFileSync(join(folder, document, file), "utf8")),
  }));
}

/** Each two neighbours of a list. */
export function neighbours<T>(all: readonly T[]): [T, T][] {
  return all.slice(1).map((next, index) => [all[index] as T, next]);
}
