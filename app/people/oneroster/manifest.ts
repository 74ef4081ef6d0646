import { type OneRosterSet, readTable } from "./tables";

export type Manifest = {
  /** "1.1", "1.2"; "" where it is not said. */
  version: string;
  /** How a file is meant: all there is, only what changed, or not there. A set without a manifest is whole. */
  modeOf(file: string): "bulk" | "delta" | "absent" | null;
};

const COLUMNS = [
  { name: "propertyName", required: true },
  { name: "value", required: true },
] as const;

/** What a OneRoster set says of itself. */
export async function readManifest(
  set: OneRosterSet,
): Promise<{ ok: true; manifest: Manifest } | { ok: false; reason: string }> {
  const said = new Map<string, string>();
  const table = await readTable(
    set,
    "manifest.csv",
    COLUMNS,
    (cell) => said.set(cell("propertyName").toLowerCase(), cell("value").toLowerCase()),
    [],
  );
  if (table?.ok === false) return table;
  const modeOf = (file: string) => {
    const mode = said.get(`file.${file.replace(/\.csv$/, "").toLowerCase()}`);
    return mode === "bulk" || mode === "delta" || mode === "absent" ? mode : null;
  };
  return { ok: true, manifest: { version: said.get("oneroster.version") ?? "", modeOf } };
}
