import { languageTagSchema } from "../../texts";
import { cell, type LssFile, type Row } from "./file";
import { by, first, grouped, type Htmls, inOrder, merged, type RowGroup, textsOf } from "./rows";

export interface LssAnswer {
  code: string;
  scale: string;
  texts: Htmls;
}

export interface LssPart extends LssAnswer {
  qid: string;
  relevance: string;
}

export interface LssQuestion {
  qid: string;
  gid: string;
  code: string;
  type: string;
  other: boolean;
  /** `Y`, `S` (asked for, but not insisted on) or `N`. */
  mandatory: string;
  relevance: string;
  pattern: string;
  texts: Htmls;
  help: Htmls;
  scripts: Htmls;
  /** By attribute, then by language; "" where it is for all. */
  attributes: ReadonlyMap<string, Htmls>;
  parts: LssPart[];
  answers: LssAnswer[];
}

export interface LssGroup {
  gid: string;
  names: Htmls;
  descriptions: Htmls;
  relevance: string;
  random: string;
  questions: LssQuestion[];
}

export interface LssSurvey {
  /** The survey's own language first. */
  languages: string[];
  /** Languages whose tag nobody would understand. */
  strange: string[];
  /** Of the whole survey, by LimeSurvey's column name. */
  words(column: string): Htmls;
  settings: Row | undefined;
  groups: LssGroup[];
}

/** Puts the tables of a file together; they differ between LimeSurvey before version 4 and since. */
export function lssSurvey({ tables, languages }: LssFile): LssSurvey {
  const rows = (name: string) => tables.get(name) ?? [];
  const settings = rows("surveys")[0];
  const own = [cell(settings, "language"), ...cell(settings, "additional_languages").split(/\s+/)];
  const listed = [...new Set([...own, ...languages].filter(Boolean))];
  const questions = grouped(questionsIn(tables), ({ gid }) => gid);
  const groups = merged([...rows("groups"), ...rows("group_l10ns")], "gid").map((group) => ({
    gid: group.key,
    names: textsOf(group.rows, "group_name"),
    descriptions: textsOf(group.rows, "description"),
    relevance: first(group.rows, "grelevance"),
    random: first(group.rows, "randomization_group"),
    questions: questions.get(group.key) ?? [],
    order: Number(first(group.rows, "group_order")),
  }));
  const housed = new Set(groups.map(({ gid }) => gid));
  const homeless = [...questions].flatMap(([gid, some]) => (housed.has(gid) ? [] : some));
  const settingsRows = rows("surveys_languagesettings");
  return {
    languages: listed.filter((tag) => languageTagSchema.safeParse(tag).success),
    strange: listed.filter((tag) => !languageTagSchema.safeParse(tag).success),
    words: (column) => textsOf(settingsRows, column, "surveyls_language"),
    settings,
    groups: [...inOrder(groups), ...groupOf(homeless)],
  };
}

/** Of a file with questions only, or of questions whose group is not in it. */
function groupOf(questions: LssQuestion[]): LssGroup[] {
  if (questions.length === 0) return [];
  const none = new Map<string, string>();
  const nameless = { gid: "", names: none, descriptions: none, relevance: "", random: "" };
  return [{ ...nameless, questions }];
}

function questionsIn(tables: LssFile["tables"]): LssQuestion[] {
  const rows = (name: string) => tables.get(name) ?? [];
  const all = [...rows("questions"), ...rows("subquestions")];
  const words = grouped(rows("question_l10ns"), by("qid"));
  const answerWords = grouped(rows("answer_l10ns"), by("aid"));
  const attributes = grouped(rows("question_attributes"), by("qid"));
  const isPart = (row: Row) => !["", "0"].includes(cell(row, "parent_qid"));
  const parts = grouped(all.filter(isPart), by("parent_qid"));
  const answers = grouped(rows("answers"), by("qid"));
  const worded = ({ key, rows }: RowGroup) => [...rows, ...(words.get(key) ?? [])];
  const questions = merged(
    all.filter((row) => !isPart(row)),
    "qid",
  );
  return inOrder(questions.map((question) => ({ ...question, order: orderOf(question) }))).map(
    (question) => ({
      ...questionOf(question.key, worded(question)),
      attributes: attributesOf(attributes.get(question.key) ?? []),
      parts: partsOf(parts.get(question.key) ?? [], worded),
      answers: answersOf(answers.get(question.key) ?? [], answerWords),
    }),
  );
}

function questionOf(qid: string, rows: Row[]) {
  return {
    qid,
    gid: first(rows, "gid"),
    code: first(rows, "title"),
    type: first(rows, "type"),
    other: first(rows, "other") === "Y",
    mandatory: first(rows, "mandatory"),
    relevance: first(rows, "relevance"),
    pattern: first(rows, "preg"),
    texts: textsOf(rows, "question"),
    help: textsOf(rows, "help"),
    scripts: textsOf(rows, "script"),
  };
}

function partsOf(rows: Row[], worded: (part: RowGroup) => Row[]): LssPart[] {
  const parts = merged(rows, "qid").map((part) => ({
    qid: part.key,
    code: first(part.rows, "title"),
    scale: first(part.rows, "scale_id") || "0",
    relevance: first(part.rows, "relevance"),
    texts: textsOf(worded(part), "question"),
    order: orderOf(part),
  }));
  return inOrder(parts);
}

/** Before version 4 an answer has no id of its own but one row a language. */
function answersOf(rows: Row[], words: ReadonlyMap<string, Row[]>): LssAnswer[] {
  const scaled = grouped(rows, (row) => JSON.stringify([cell(row, "scale_id"), cell(row, "code")]));
  const answers = [...scaled.values()].map((same) => ({
    code: first(same, "code"),
    scale: first(same, "scale_id") || "0",
    texts: textsOf([...same, ...(words.get(first(same, "aid")) ?? [])], "answer"),
    order: Number(first(same, "sortorder")),
  }));
  return inOrder(answers);
}

function attributesOf(rows: Row[]): Map<string, Htmls> {
  const byName = grouped(rows, by("attribute"));
  return new Map([...byName].map(([name, same]) => [name, textsOf(same, "value")]));
}

function orderOf({ rows }: RowGroup): number {
  return Number(first(rows, "question_order"));
}
