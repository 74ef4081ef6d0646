import { notFound } from "~/platform/http.server";
import { type ExportFile, exportBytes, exportFiles, hashOf } from "./data-package";
import { type ExportSource, exportName } from "./export-source";

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

/** The file of a release that an address names, or 404. */
export function requireExportFile(name: string): ExportFile {
  return exportFiles.find((file) => file === name) ?? notFound();
}

/** `?shape=wide` of a table's address. */
export function shapeOf(request: Request): ExportFile {
  const shape = new URL(request.url).searchParams.get("shape") ?? "long";
  if (shape !== "long" && shape !== "wide") notFound();
  return shape === "wide" ? "results-wide.csv" : "results.csv";
}

/**
 * A file of a release. Its ETag is a hash of what is in it and of nothing else, so that it tells no more
 * than the file does.
 */
export function exportResponse(
  request: Request,
  source: ExportSource,
  file: ExportFile,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const bytes = exportBytes(source, file);
  const etag = `W/"${hashOf(bytes).slice(0, 32)}"`;
  const kept = { ETag: etag, "Cache-Control": "no-cache", ...headers };
  if (isKept(request, etag)) return new Response(null, { status: 304, headers: kept });
  const type = file.slice(file.lastIndexOf(".") + 1);
  const base = file === "results.json" ? `.${type}` : `-${file}`;
  const name = `${exportName(source)}${file === "results.csv" ? ".csv" : base}`;
  return new Response(bytes, {
    headers: {
      ...kept,
      "Content-Type": types[type] ?? "application/octet-stream",
      "Content-Disposition": `${type === "json" ? "inline" : "attachment"}; filename="${name.replace(/[^\w.-]/g, "_")}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function isKept(request: Request, etag: string): boolean {
  const asked = request.headers.get("If-None-Match");
  return asked?.split(",").some((one) => one.trim() === etag) ?? false;
}
