import type { SurveyDefinition } from "../../survey";
import type { Texts } from "../../texts";
import { type Note, newNotes } from "../notes";
import { ownWords } from "../own-words";
import { quoted, type Report } from "../report";
import { cut, storable } from "../storable";
import { cell, type LssFile } from "./file";
import { type Making, textsFor } from "./making";
import type { LssSurvey } from "./structure";

/** A survey's own words: its title and what stands before the questions. */
export function headingsOf(
  making: Making,
  survey: LssSurvey,
  fallback: string,
  report: Report,
): Pick<SurveyDefinition, "title" | "intro"> {
  const { note, sentences } = newNotes();
  const title = titleOf(making, survey, fallback, note);
  const intro = introOf(making, survey, note);
  if (sentences() === "") report.carried("survey", "Its title and its introduction.");
  else report.changed("survey", sentences());
  return {
    title: { all: title },
    ...(Object.keys(intro).length > 0 && { intro: { all: intro } }),
  };
}

/** In every language of the survey, since it is offered in those its title has. */
function titleOf(making: Making, survey: LssSurvey, fallback: string, note: Note): Texts {
  const own = textsFor(making, survey.words("surveyls_title"), note, { reads: false });
  const given = storable(fallback).text;
  const [first = given || (ownWords("survey", ["en"]).en ?? "?")] = Object.values(own);
  const missing = making.languages.filter((language) => own[language] === undefined);
  if (missing.length > 0) note(`The title in ${missing.join(", ")} is missing: ${quoted(first)}.`);
  return Object.fromEntries(making.languages.map((language) => [language, own[language] ?? first]));
}

function introOf(making: Making, survey: LssSurvey, note: Note): Texts {
  const before = survey.words("surveyls_description");
  const welcome = survey.words("surveyls_welcometext");
  const languages = new Set([...before.keys(), ...welcome.keys()]);
  const parts = [...languages].map((language): [string, string] => {
    const pieces = [before.get(language), welcome.get(language)].filter(Boolean);
    return [language, pieces.join("<p>")];
  });
  return textsFor(making, new Map(parts), note, { reads: false });
}

const READ = new Set(
  (
    "answers answer_l10ns conditions groups group_l10ns questions question_l10ns subquestions " +
    "question_attributes surveys surveys_languagesettings"
  ).split(" "),
);

const TABLES: Readonly<Record<string, string>> = {
  assessments: "assessments: scores here come from constructs, set in the editor",
  defaultvalues: "answers that were filled in beforehand: here nothing is chosen for anybody",
  defaultvalue_l10ns: "answers that were filled in beforehand",
  quota: "quotas: a wave asks everybody who is invited",
  quota_members: "what the quotas count",
  quota_languagesettings: "words for when a quota is full",
  survey_url_parameters: "values taken from the address",
  themes: "how it looked there",
  themes_inherited: "how it looked there",
};

/** Words of LimeSurvey's that this house says by itself, in a wave or in a mail. */
const LOST_WORDS: readonly (readonly [string, string, string])[] = [
  ["surveyls_endtext", "end text", "everybody is thanked here with what they answered"],
  ["surveyls_url", "end address", "nobody is sent to another site"],
  ["surveyls_policy_notice", "policy notice", "how answers are kept is said before every form"],
  ["surveyls_email_invite", "mails", "invitations are written with a wave"],
];

/** What stands in the file beside questions; and any question that was met nowhere. */
export function reportRest(file: LssFile, survey: LssSurvey, report: Report): void {
  for (const tag of survey.strange) {
    report.leftOut(`language ${tag}`, `${quoted(tag)} is no language tag: its words are left out.`);
  }
  for (const [column, name, why] of LOST_WORDS) {
    const texts = [...survey.words(column).values()];
    if (texts.length > 0) report.leftOut(`survey: ${name}`, `${quoted(texts[0] ?? "")}: ${why}.`);
  }
  const { settings } = survey;
  if (settings) {
    report.leftOut("survey: settings", `When and how it runs is set with a wave here.`);
  }
  if (cell(settings, "assessments") === "Y") {
    report.leftOut("survey: assessments", "Points of answers: scores here come from constructs.");
  }
  for (const [name, rows] of file.tables) {
    if (READ.has(name) || rows.length === 0) continue;
    const what = Object.hasOwn(TABLES, name) ? TABLES[name] : "nothing here is like it";
    report.leftOut(`table ${name}`, `${rows.length} rows (${what}).`);
  }
  const met = new Set(report.lines.map(({ item }) => item));
  const main = (file.tables.get("questions") ?? []).filter((row) =>
    isMain(cell(row, "parent_qid")),
  );
  for (const code of new Set(main.map((row) => cell(row, "title")))) {
    if (!met.has(cut(code, 80)))
      report.leftOut(code, "Left out: its number stands twice in the file.");
  }
}

const isMain = (parent: string) => parent === "" || parent === "0";
