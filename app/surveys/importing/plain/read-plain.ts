import type { Entry } from "../../item";
import type { Section } from "../../survey";
import { idGiver } from "../codes";
import { describeEntries } from "../describe";
import { finish } from "../finish";
import { newNotes } from "../notes";
import { newOptionSets } from "../option-sets";
import { ownWords } from "../own-words";
import type { ReadSurvey } from "../read-survey";
import { newReport, quoted, type Report } from "../report";
import { type Making, textsIn } from "./choices";
import { askedAfter, makeQuestion } from "./make-question";
import type { Outline, RawPart, RawQuestion } from "./outline";
import { readOutline } from "./read-outline";

export interface PlainOptions {
  language: string;
  /** For a text that has none of its own. */
  title: string;
}

/** Reads questions as people write them in a letter or a document. */
export function readPlain(text: string, options: PlainOptions): ReadSurvey {
  return surveyFrom(readOutline(text), options);
}

/** Makes an outline a survey. */
export function surveyFrom(outline: Outline, { language, title }: PlainOptions): ReadSurvey {
  const report = newReport();
  const making: Making = { language, giveId: numberedIds(), optionSets: newOptionSets() };
  const { note, sentences } = newNotes();
  const texts = textsIn(making, note);
  const intro = texts(outline.intro.join("\n\n"));
  const heading = texts(outline.title ?? title);
  const own = Object.keys(heading.all).length > 0;
  if (outline.title) report.carried("title", quoted(outline.title));
  if (outline.intro.length > 0) report.carried("introduction", quoted(outline.intro.join(" ")));
  const sections = outline.sections.map(({ title, parts }, at): Section => {
    const name = texts(title ?? "");
    const worded = Object.keys(name.all).length > 0;
    if (title) report.carried(`section ${at + 1}`, quoted(title));
    return {
      id: `section_${at + 1}`,
      title: worded ? name : { all: ownWords("section", [language]) },
      items: makeItems(making, parts, report),
    };
  });
  for (const { place, text, why } of outline.left)
    report.leftOut(place, `${quoted(text)}: ${why}.`);
  if (sentences() !== "") report.changed("headings", sentences());
  const definition = {
    title: own ? heading : { all: ownWords("survey", [language]) },
    ...(Object.keys(intro.all).length > 0 && { intro }),
    optionSets: making.optionSets.sets,
    sections: sections.filter(({ items }) => items.length > 0),
  };
  return finish(definition, report.lines);
}

/** Q1, Q2 … and T1, T2 …, whichever is asked for; rows of a table by the name of their table. */
function numberedIds(): Making["giveId"] {
  const giveId = idGiver();
  const last = { Q1: 0, T1: 0 };
  return (wanted) => {
    if (wanted !== "Q1" && wanted !== "T1") return giveId(wanted);
    last[wanted] += 1;
    return giveId(`${wanted.charAt(0)}${last[wanted]}`);
  };
}

function makeItems(making: Making, parts: readonly RawPart[], report: Report): Entry[] {
  const items: Entry[] = [];
  for (const part of parts) {
    items.push(
      part.kind === "info"
        ? makeInfo(making, part.text, report)
        : makeItem(making, part.question, items.at(-1), report),
    );
  }
  return items;
}

function makeInfo(making: Making, text: string, report: Report): Entry {
  const { note, sentences } = newNotes();
  const id = making.giveId("T1");
  const entry: Entry = { id, kind: "info", text: textsIn(making, note)(text), required: false };
  const became = `${quoted(text)} became ${describeEntries([entry], making.optionSets)}.`;
  if (sentences() === "") report.carried(id, became);
  else report.changed(id, `${became} ${sentences()}`);
  return entry;
}

function makeItem(
  making: Making,
  raw: RawQuestion,
  before: Entry | undefined,
  report: Report,
): Entry {
  const { note, sentences } = newNotes();
  const entry = makeQuestion(making, raw, note);
  const showIf = raw.after ? askedAfter(before, raw.after, making.optionSets) : null;
  if (showIf) note(`Asked only of those who answer “${raw.after}” to the question before it`);
  const became = `From ${raw.place}: ${describeEntries([entry], making.optionSets)}.`;
  if (sentences() === "") report.carried(entry.id, became);
  else report.changed(entry.id, `${became} ${sentences()}`);
  return showIf ? { ...entry, showIf } : entry;
}
