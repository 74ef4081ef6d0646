import { createHash } from "node:crypto";
import { csvText } from "~/platform/csv-write";
import {
  codebookColumns,
  codebookJson,
  itemColumns,
  itemLines,
  optionColumns,
  optionLines,
} from "./codebook";
import { codebookEn } from "./codebook-en";
import type { ExportSource } from "./export-source";
import { longLines } from "./long-lines";
import type { ColumnKind } from "./measures";
import { releaseJson } from "./release-document";
import { wideColumns, wideLines } from "./wide-lines";
import { zipOf } from "./zip";

export const exportFiles = [
  ...(["results.csv", "results-wide.csv", "results.json"] as const),
  ...(["codebook.json", "items.csv", "options.csv", "datapackage.json"] as const),
  "data.zip",
] as const;

export type ExportFile = (typeof exportFiles)[number];

/** One file of a release: the same release always gives the same bytes. */
export function exportBytes(source: ExportSource, file: ExportFile): Uint8Array<ArrayBuffer> {
  return file === "data.zip" ? zipOf(packageEntries(source)) : textBytes(exportText(source, file));
}

function exportText(source: ExportSource, file: Exclude<ExportFile, "data.zip">): string {
  const { tables, survey } = source;
  switch (file) {
    case "results.csv":
      return csvText(longLines(tables));
    case "results-wide.csv":
      return csvText(wideLines(tables));
    case "results.json":
      return releaseJson(source);
    case "codebook.json":
      return codebookJson(source);
    case "items.csv":
      return csvText(itemLines(survey.definition));
    case "options.csv":
      return csvText(optionLines(survey.definition));
    case "datapackage.json":
      return `${JSON.stringify(dataPackage(source), null, 1)}\n`;
  }
}

/** SHA-256 of a text or of bytes, in hexadecimal digits. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function packageEntries(source: ExportSource) {
  return exportFiles
    .filter((file) => file !== "data.zip")
    .map((file) => ({ path: file, bytes: exportBytes(source, file) }))
    .sort((a, b) => Number(b.path === "datapackage.json") - Number(a.path === "datapackage.json"));
}

/** Frictionless Data Package 1.0. A licence is the district's to give: there is none in it. */
export function dataPackage(source: ExportSource) {
  const { district, survey, wave, release } = source;
  const title = survey.definition.title.all?.en ?? survey.slug;
  const created = release.publishedAt ?? release.createdAt;
  return {
    profile: "data-package",
    name: `${district.slug}-${survey.slug}-${wave.number}`
      .toLowerCase()
      .replace(/[^a-z0-9._-]/g, "-"),
    title: `${district.name}: ${title}, wave ${wave.number}`,
    description: [
      release.state === "draft" ? "A draft for staff, not published." : "Published results.",
      ...codebookEn.rules,
      "No answers of single people are in these files.",
    ].join(" "),
    // Of the survey, not of this package.
    surveyVersion: survey.version,
    created: created.toISOString(),
    sources: [
      {
        title: `${title}, asked by ${district.name} from ${day(wave.opensAt)} to ${day(wave.closesAt)}`,
      },
    ],
    resources: resources(source),
  };
}

function resources(source: ExportSource) {
  const described = (name: string, path: ExportFile, title: string) => {
    const bytes = exportBytes(source, path);
    return { name, path, title, bytes: bytes.length, hash: `sha256:${hashOf(bytes)}` };
  };
  const table = (name: string, path: ExportFile, title: string, fields: object[]) => ({
    ...{ profile: "tabular-data-resource", ...described(name, path, title) },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8", dialect },
    schema: { fields, missingValues: [""] },
  });
  const json = (name: string, path: ExportFile, title: string) => ({
    ...{ profile: "data-resource", ...described(name, path, title) },
    ...{ format: "json", mediatype: "application/json", encoding: "utf-8" },
  });
  const long = codebookColumns.map(({ name, kind }) => field(name, codebookEn.columns[name], kind));
  const wide = wideColumns(source.tables).map(({ name, column, construct, kind }) =>
    field(name, `${construct ? `${construct}: ` : ""}${codebookEn.columns[column]}`, kind),
  );
  return [
    table("results", "results.csv", "Results, a line a measure", long),
    table("results-wide", "results-wide.csv", "Results, a line a group", wide),
    json("results-json", "results.json", "Results for programs"),
    json("codebook", "codebook.json", "What every column, measure and question means"),
    table("items", "items.csv", "The questions in every wording and language", itemFields()),
    table("options", "options.csv", "The answers and the points they earn", optionFields()),
  ];
}

const dialect = {
  ...{ delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
};

function field(name: string, description: string, kind: ColumnKind) {
  return { name, type: kind.type, description, ...constraintsOf(kind) };
}

function constraintsOf(kind: ColumnKind) {
  if (kind.type === "boolean") return {};
  if (kind.type === "string") {
    return kind.values ? { constraints: { enum: kind.values } } : {};
  }
  const [minimum, maximum] = kind.range;
  return {
    constraints: {
      ...(minimum === null ? {} : { minimum }),
      ...(maximum === null ? {} : { maximum }),
    },
    unit: codebookEn.units[kind.unit],
  };
}

function itemFields() {
  return itemColumns.map((name) => ({ name, type: name === "scored" ? "boolean" : "string" }));
}

function optionFields() {
  return optionColumns.map((name) => ({ name, type: name === "score" ? "number" : "string" }));
}

const day = (date: Date) => date.toISOString().slice(0, 10);
const textBytes = (text: string) => Uint8Array.from(Buffer.from(text, "utf8"));
