import type { Entry } from "../../item";
import type { Section } from "../../survey";
import { idGiver } from "../codes";
import { finish } from "../finish";
import { newNotes } from "../notes";
import { newOptionSets } from "../option-sets";
import type { ReadSurvey } from "../read-survey";
import { newReport, quoted, type Report } from "../report";
import { conditionFor } from "./condition";
import { relevanceFromTable } from "./conditions-table";
import { readLssFile } from "./file";
import { type Making, textsFor, wordingFor } from "./making";
import { newNames } from "./names";
import { isAlways, makeQuestion } from "./question";
import { headingsOf, reportRest } from "./rest";
import { type LssGroup, type LssQuestion, lssSurvey } from "./structure";

/** Reads a survey that LimeSurvey exported (.lss), or a group or question of one (.lsg, .lsq). */
export function readLss(xml: string, { title }: { title: string }): ReadSurvey {
  const report = newReport();
  const file = readLssFile(xml);
  if (!file.ok) return { ...file, report: [] };
  const survey = lssSurvey(file);
  const questions = survey.groups.flatMap((group) => group.questions);
  const making: Making = {
    languages: survey.languages.length > 0 ? survey.languages : ["en"],
    giveId: idGiver(),
    optionSets: newOptionSets(),
    names: newNames(questions),
  };
  const headings = headingsOf(making, survey, title, report);
  const byTable = relevanceFromTable(file.tables.get("conditions") ?? []);
  const sections = survey.groups.map((group, at) =>
    makeSection(
      making,
      { ...group, questions: group.questions.map(withTable(byTable)) },
      at,
      report,
    ),
  );
  reportRest(file, survey, report);
  const filled = sections.filter(({ items }) => items.length > 0);
  const definition = { ...headings, optionSets: making.optionSets.sets, sections: filled };
  return finish(definition, report.lines);
}

const withTable =
  (byTable: ReadonlyMap<string, string>) =>
  (question: LssQuestion): LssQuestion => {
    const relevance = byTable.get(question.qid);
    const own = isAlways(question.relevance);
    return own && relevance !== undefined ? { ...question, relevance } : question;
  };

function makeSection(making: Making, group: LssGroup, at: number, report: Report): Section {
  const { note, sentences } = newNotes();
  const title = wordingFor(making, group.names, note, { word: "section" });
  const hint = textsFor(making, group.descriptions, note, { reads: true });
  const told = conditionFor(group.relevance, making.names);
  const shown = told.ok && typeof told.condition !== "boolean" ? told.condition : null;
  const items = makeItems(making, group, report);
  const name = `group ${Object.values(title.all ?? {})[0] ?? at + 1}`;
  if (items.length === 0) report.leftOut(name, "No question of it is left.");
  else if (sentences() === "") report.carried(name, "Became a section.");
  else report.changed(name, `Became a section. ${sentences()}`);
  if (!told.ok) {
    report.leftOut(`${name}: condition`, `${quoted(group.relevance, 300)}: ${told.why}.`);
  }
  if (group.random !== "") {
    report.leftOut(`${name}: order`, `Sections come in one order here, not at random.`);
  }
  return {
    ...{ id: `section_${at + 1}`, title, items },
    ...(Object.keys(hint).length > 0 && { hint: { all: hint } }),
    ...(shown && { showIf: shown }),
  };
}

function makeItems(making: Making, group: LssGroup, report: Report): Entry[] {
  const never = conditionFor(group.relevance, making.names);
  if (never.ok && never.condition === false) {
    for (const question of group.questions) {
      report.leftOut(question.code, "Left out: its group is never shown.");
      making.names.leave(question);
    }
    return [];
  }
  return group.questions.flatMap((question) => makeQuestion(making, question, report));
}
