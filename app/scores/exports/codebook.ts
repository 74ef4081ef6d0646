import type { CsvCell } from "~/platform/csv-write";
import { CONSTRUCT_RULES, type Construct } from "~/surveys/construct";
import { type Item, isChoice, itemsOf } from "~/surveys/item";
import { optionsOf, type SurveyDefinition } from "~/surveys/survey";
import { plansOf } from "../scoring/survey-plan";
import { codebookEn } from "./codebook-en";
import type { ExportSource } from "./export-source";
import { longColumns } from "./long-lines";
import { type ColumnKind, type ColumnName, kindOf, type Unit } from "./measures";
import { readingMethod } from "./release-document";

/** What the codebook says in one language. */
export type CodebookTexts = {
  readonly title: string;
  readonly lede: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly rules: readonly string[];
  readonly words: Readonly<Record<Word, string>>;
};

type Word =
  | ("column" | "meaning" | "unit" | "columns" | "columnsTable" | "wide" | "rules" | "files")
  | (
      | "constructs"
      | "constructsTable"
      | "construct"
      | "least"
      | "of"
      | "dontKnow"
      | "zero"
      | "missing"
    )
  | ("items" | "asked" | "text" | "option" | "label" | "score")
  | ("none" | "everybody" | "notScored");

export type CodebookColumn = { readonly name: ColumnName; readonly kind: ColumnKind };

export type CodebookConstruct = {
  readonly name: Construct;
  readonly kind: string;
  readonly dontKnow: "zero" | "missing";
  /** How many of its questions a person must answer for a score, by audience; none: never scored. */
  readonly scales: readonly {
    readonly audience: string;
    readonly least: number;
    readonly of: number;
  }[];
};

export type CodebookItem = Pick<Item, "id" | "kind"> & {
  readonly construct: Construct | null;
  readonly scored: boolean;
  /** By audience, or `all`; then by language. */
  readonly wording: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly options: readonly {
    readonly code: string;
    /** On 0-100; null where the answer earns no points. */
    readonly score: number | null;
    readonly counts_as: "dont_know" | "prefer_not" | null;
    readonly label: Readonly<Record<string, string>>;
  }[];
};

export const codebookColumns: readonly CodebookColumn[] = longColumns.map((name) => ({
  ...{ name, kind: kindOf(name) },
}));

/** Constructs the survey asks about, with their rules. */
export function codebookConstructs(definition: SurveyDefinition): CodebookConstruct[] {
  const asked = new Set(codebookItems(definition).map(({ construct }) => construct));
  const plans = [...plansOf(definition)];
  return (Object.keys(CONSTRUCT_RULES) as Construct[])
    .filter((name) => asked.has(name))
    .map((name) => ({
      name,
      kind: CONSTRUCT_RULES[name].kind,
      dontKnow: CONSTRUCT_RULES[name].dontKnow,
      scales: plans.flatMap(([audience, { scales }]) =>
        scales
          .filter(({ construct }) => construct === name)
          .map(({ minimum, items }) => ({ audience, least: minimum, of: items.length })),
      ),
    }));
}

/** Every item of the survey with its wordings and what each answer earns. */
export function codebookItems(definition: SurveyDefinition): CodebookItem[] {
  return definition.sections
    .flatMap(({ items }) => items.flatMap(itemsOf))
    .map((item) => ({
      ...{ id: item.id, kind: item.kind },
      construct: isChoice(item) ? (item.construct ?? null) : null,
      scored: isChoice(item) && item.scored,
      wording: item.text,
      options: isChoice(item)
        ? optionsOf(definition, item).map(({ code, score, counts_as, label }) => ({
            ...{ code, score, counts_as: counts_as ?? null, label },
          }))
        : [],
    }));
}

/** The codebook for programs; its sentences are English, the items' in every language they have. */
export function codebookJson(source: ExportSource): string {
  const { district, survey, wave, schools } = source;
  const document = {
    ...{ district: district.slug, survey: survey.slug, wave: wave.number },
    surveyVersion: survey.version,
    title: survey.definition.title,
    method: readingMethod(source),
    rules: codebookEn.rules,
    columns: codebookColumns.map(({ name, kind }) => ({
      ...{ name, meaning: codebookEn.columns[name], ...kind },
    })),
    wide: codebookEn.words.wide,
    constructs: codebookConstructs(survey.definition),
    items: codebookItems(survey.definition),
    schools,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

export const itemColumns = ["item", "kind", "construct", "scored", "audience", "language", "text"];

/** The items' wordings, a line a wording and language. */
export function itemLines(definition: SurveyDefinition): CsvCell[][] {
  const lines = codebookItems(definition).flatMap(({ id, kind, construct, scored, wording }) =>
    Object.entries(wording).flatMap(([audience, texts]) =>
      Object.entries(texts).map(([language, text]): CsvCell[] => [
        ...[id, kind, construct, String(scored), audience, language, text],
      ]),
    ),
  );
  return [itemColumns, ...lines];
}

export const optionColumns = ["item", "option", "score", "counts_as", "language", "label"];

/** What each answer earns, a line an answer and language. */
export function optionLines(definition: SurveyDefinition): CsvCell[][] {
  const lines = codebookItems(definition).flatMap(({ id, options }) =>
    options.flatMap(({ code, score, counts_as, label }) =>
      Object.entries(label).map(([language, text]): CsvCell[] => [
        ...[id, code, score, counts_as, language, text],
      ]),
    ),
  );
  return [optionColumns, ...lines];
}
