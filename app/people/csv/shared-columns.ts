import { readOnce, shownValue, splitList, tidyText } from "~/platform/csv-cell";
import { AUDIENCES, type Audience, findAudience } from "../audience";
import { findLanguageTag, languageNames } from "../language-tag";

/** What a cell says, or a sentence that says why it says nothing. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** The word that stands in files for "no one school". */
export const NO_ONE_SCHOOL = "DISTRICT";

export function readAudiences(cell: string): Reading<Audience[]> {
  const found: Audience[] = [];
  for (const name of splitList(cell)) {
    const audience = findAudience(name);
    if (!audience) return { ok: false, reason: unknownAudience(name) };
    found.push(audience);
  }
  if (found.length === 0) return { ok: false, reason: unknownAudience("") };
  return { ok: true, value: AUDIENCES.filter((audience) => found.includes(audience)) };
}

export function unknownAudience(name: string): string {
  const known = `Write one of ${AUDIENCES.join(", ")}`;
  return name === ""
    ? `An audience is needed. ${known}.`
    : `${shownValue(name)} is not an audience. ${known}.`;
}

/** Finds schools by their codes as the district writes them, or, failing that, in any case. */
export function schoolFinder(
  schools: ReadonlyMap<string, string>,
): (code: string) => string | null {
  const inAnyCase = new Map<string, string | null>();
  for (const [code, id] of schools) {
    const folded = code.toLowerCase();
    inAnyCase.set(folded, inAnyCase.has(folded) ? null : id);
  }
  return (code) => schools.get(code) ?? inAnyCase.get(code.toLowerCase()) ?? null;
}

export function schoolsReader(schools: ReadonlyMap<string, string>) {
  const find = schoolFinder(schools);
  return readOnce((cell: string): Reading<string[]> => {
    const ids = new Set<string>();
    for (const code of splitList(cell)) {
      const id = find(code);
      if (id) ids.add(id);
      else if (code.toUpperCase() !== NO_ONE_SCHOOL)
        return { ok: false, reason: unknownSchool(code) };
    }
    return { ok: true, value: [...ids].sort() };
  });
}

const NO_SCHOOL = "There is no school with the code";

export function unknownSchool(code: string): string {
  return `${NO_SCHOOL} ${shownValue(code)}.`;
}

/** Whether a row was refused for want of a school: adding that one mends it. */
export const lacksSchool = ({ reason }: { reason: string }): boolean =>
  reason.startsWith(NO_SCHOOL);

/** Takes a language tag, or the name of one of the district's languages; null for an empty cell. */
export function languageReader(languages: readonly string[]) {
  const byName = languageNames(languages);
  return readOnce((text: string): Reading<string | null> => {
    const cell = tidyText(text);
    if (cell === "") return { ok: true, value: null };
    const tag = byName.get(cell.toLowerCase()) ?? findLanguageTag(cell);
    if (tag) return { ok: true, value: tag };
    return {
      ok: false,
      reason: `${shownValue(cell)} is not a language we know by name. Write a code such as en, es or zh-Hans.`,
    };
  });
}
