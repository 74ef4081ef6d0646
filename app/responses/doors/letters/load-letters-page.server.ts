import type { Staff } from "~/auth/require-staff.server";
import { countWaveLinks, listLinkLanguages } from "~/campaigns/list-wave-links.server";
import { listSchools } from "~/districts/list-schools.server";
import { findWaveName } from "~/surveys/find-wave-name.server";
import { languageName } from "../../messages/languages";
import { usualPaper } from "../print/paper";
import { sheetKinds } from "../print/print-sheet.server";
import { letterChoice, letterFileSchema, letterFiles, lettersAFile } from "./letter-choice";
import { loadLetterHead } from "./load-letter-head.server";

/** What the page of a wave's letters shows; null if there is no such wave. */
export async function loadLettersPage(staff: Staff, waveId: string, query: URLSearchParams) {
  const head = await loadLetterHead(staff, waveId, staff.services);
  if (!head) return null;
  const fields = Object.fromEntries(query);
  const choice = letterChoice(fields);
  const { enclosed } = letterFileSchema.parse(fields);
  const [name, count, languages, schools] = await Promise.all([
    findWaveName(staff, waveId),
    countWaveLinks(staff, waveId, choice),
    listLinkLanguages(staff, waveId),
    listSchools(staff),
  ]);
  return {
    id: waveId,
    title: name ?? head.title("en"),
    count,
    files: letterFiles(count, lettersAFile(enclosed)),
    kinds: sheetKinds(staff.services),
    paper: usualPaper(head.district.timezone),
    chosen: {
      ...{ audience: choice.audience ?? "", school: choice.school ?? "" },
      ...{ language: choice.language ?? "", reach: choice.reach },
      people: (choice.sourceIds ?? []).join(" "),
      enclosed,
    },
    isAsked: languages.length > 0,
    languages: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
    schools: [
      ...schools.map(({ code, name }) => ({ value: code, label: name })),
      { value: "DISTRICT", label: "No one school" },
    ],
  };
}

export type LettersPageData = NonNullable<Awaited<ReturnType<typeof loadLettersPage>>>;
