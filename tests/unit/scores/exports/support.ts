import { inflateRawSync } from "node:zlib";
import type { ExportSource } from "~/scores/exports/export-source";
import { fileTables } from "~/scores/exports/file-tables";
import type { BuiltRelease } from "~/scores/release/release";
import { standardSurvey } from "~/surveys/standard/standard-survey";

/** A built release as its files are made from it. */
export function sourceOf(built: BuiltRelease, more: Partial<ExportSource> = {}): ExportSource {
  const date = (day: string) => new Date(`${day}T12:00:00Z`);
  return {
    district: { slug: "cedar-valley", name: "Cedar Valley" },
    survey: { slug: "tech", definition: standardSurvey(), version: 3 },
    wave: { number: 2, opensAt: date("2026-10-05"), closesAt: date("2026-10-30") },
    release: {
      ...{ state: "published", createdAt: date("2026-11-01"), publishedAt: date("2026-11-03") },
      ...{ leftOut: built.dropped.map(({ table }) => table), comparedWith: null },
    },
    tables: fileTables(built.tables),
    schools: [{ code: "S1", name: "North School" }],
    ...more,
  };
}

/** The entries of a zip, found by its central directory alone. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const entries = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameSize = zip.readUInt16LE(at + 28);
    const name = zip.subarray(at + 46, at + 46 + nameSize).toString("utf8");
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    entries.set(name, zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
