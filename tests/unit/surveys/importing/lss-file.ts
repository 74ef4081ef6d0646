import { readLss } from "~/surveys/importing/lss/read-lss";

type Words = string | Record<string, string>;

export interface MadeQuestion {
  type: string;
  code: string;
  text?: Words;
  help?: Words;
  mandatory?: string;
  other?: boolean;
  relevance?: string;
  preg?: string;
  /** By code; `on` is the scale. */
  parts?: { code: string; text: Words; on?: number; relevance?: string }[];
  answers?: { code: string; text: Words; on?: number }[];
  attributes?: Record<string, string>;
}

export interface MadeGroup {
  name?: Words;
  description?: Words;
  relevance?: string;
  random?: string;
  questions: MadeQuestion[];
}

export interface MadeFile {
  kind?: string;
  languages?: string[];
  title?: Words;
  settings?: Record<string, string>;
  words?: Record<string, string>;
  groups: MadeGroup[];
  /** Tables besides, by name: rows of cells. */
  more?: Record<string, Record<string, string>[]>;
}

type Cells = Record<string, string | number>;

const cdata = (text: string) => `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

function table(name: string, rows: readonly Cells[]): string {
  if (rows.length === 0) return "";
  const cells = (row: Cells) =>
    Object.entries(row).map(([column, value]) => `<${column}>${cdata(String(value))}</${column}>`);
  return `<${name}><fields><fieldname>x</fieldname></fields><rows>${rows
    .map((row) => `<row>${cells(row).join("")}</row>`)
    .join("")}</rows></${name}>`;
}

const spoken = (words: Words | undefined, first: string): [string, string][] =>
  typeof words === "object" ? Object.entries(words) : [[first, words ?? ""]];

/** A survey file as LimeSurvey before version 4 writes it: one row for each language. */
export function lssFile(file: MadeFile): string {
  const { languages = ["en"], groups } = file;
  const [first = "en", ...others] = languages;
  const tables: Record<string, Cells[]> = {
    ...{ answers: [], groups: [], questions: [], subquestions: [], question_attributes: [] },
  };
  let qid = 100;
  groups.forEach((group, gid) => {
    const texts = new Map(spoken(group.description, first));
    for (const [language, group_name] of spoken(group.name, first)) {
      tables.groups?.push({
        ...{ gid, group_name, group_order: gid, description: texts.get(language) ?? "", language },
        ...{ grelevance: group.relevance ?? "", randomization_group: group.random ?? "" },
      });
    }
    group.questions.forEach((question, question_order) => {
      const own = ++qid;
      const { type, code, relevance = "1", preg = "", mandatory = "N" } = question;
      const help = new Map(spoken(question.help, first));
      for (const [language, text] of spoken(question.text ?? code, first)) {
        tables.questions?.push({
          ...{ qid: own, parent_qid: 0, gid, type, title: code, question: text, preg, mandatory },
          ...{ help: help.get(language) ?? "", other: question.other ? "Y" : "N" },
          ...{ question_order, language, relevance },
        });
      }
      for (const [order, part] of (question.parts ?? []).entries()) {
        const id = ++qid;
        for (const [language, text] of spoken(part.text, first)) {
          tables.subquestions?.push({
            ...{ qid: id, parent_qid: own, gid, type, title: part.code, question: text, language },
            ...{ question_order: order, scale_id: part.on ?? 0, relevance: part.relevance ?? "" },
          });
        }
      }
      for (const [order, answer] of (question.answers ?? []).entries()) {
        for (const [language, text] of spoken(answer.text, first)) {
          tables.answers?.push({
            ...{ qid: own, code: answer.code, answer: text, sortorder: order, language },
            scale_id: answer.on ?? 0,
          });
        }
      }
      for (const [attribute, value] of Object.entries(question.attributes ?? {})) {
        tables.question_attributes?.push({ qid: own, attribute, value });
      }
    });
  });
  tables.surveys = [
    { sid: 1, language: first, additional_languages: others.join(" "), ...file.settings },
  ];
  tables.surveys_languagesettings = spoken(file.title ?? "A survey", first).map(
    ([surveyls_language, surveyls_title]) => ({
      ...{ surveyls_language, surveyls_title, ...file.words },
    }),
  );
  const listed = languages.map((language) => `<language>${language}</language>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><document><LimeSurveyDocType>${file.kind ?? "Survey"}</LimeSurveyDocType><DBVersion>155</DBVersion><languages>${listed}</languages>${Object.entries(
    { ...tables, ...file.more },
  )
    .map(([name, rows]) => table(name, rows))
    .join("")}</document>`;
}

/** What becomes of questions in one group. */
export function imported(questions: MadeQuestion[], more: Omit<Partial<MadeFile>, "groups"> = {}) {
  return importedGroups([{ name: "Group", questions }], more);
}

export function importedGroups(groups: MadeGroup[], more: Omit<Partial<MadeFile>, "groups"> = {}) {
  const read = readLss(lssFile({ groups, ...more }), { title: "" });
  if (!read.ok) throw new Error(`${read.reason} ${JSON.stringify(read.report)}`);
  const { definition, report } = read;
  const entries = definition.sections.flatMap(({ items }) => items);
  return {
    ...{ definition, report, entries },
    entry: (id: string) => entries.find((one) => one.id === id),
    options: (id: string) => {
      const entry = entries.find((one) => one.id === id);
      return entry && "options" in entry ? definition.optionSets[entry.options] : undefined;
    },
    lines: (item: string) => report.filter((line) => line.item === item),
  };
}
