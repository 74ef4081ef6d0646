import { cell, type Row } from "./file";
import { by, grouped } from "./rows";

/**
 * LimeSurvey's older way to say when a question is shown, as an expression by question: scenarios are
 * joined by "or", in each all questions by "and", several values of one question by "or".
 */
export function relevanceFromTable(rows: readonly Row[]): Map<string, string> {
  const questions = grouped(rows, by("qid"));
  return new Map([...questions].map(([qid, same]) => [qid, scenarios(same)]));
}

function scenarios(rows: readonly Row[]): string {
  const all = [...grouped(rows, by("scenario")).values()];
  return all.map((scenario) => `(${fields(scenario)})`).join(" or ");
}

function fields(rows: readonly Row[]): string {
  const all = [...grouped(rows, by("cfieldname")).values()];
  return all.map((field) => `(${field.map(test).join(" or ")})`).join(" and ");
}

function test(row: Row): string {
  const name = cell(row, "cfieldname").replace(/^\+/, "");
  const method = cell(row, "method").trim();
  const value = cell(row, "value");
  if (method === "") return `is_empty(${name})`;
  const quote = value.includes('"') ? "'" : '"';
  return `${name} ${method} ${quote}${value}${quote}`;
}
