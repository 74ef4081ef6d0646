import { cut } from "./storable";

/** What became of one thing of a file that was imported. */
export type ReportLine = { item: string; what: "carried" | "changed" | "left_out"; reason: string };

/** Collects what became of everything in a file, in its order. */
export interface Report {
  lines: ReportLine[];
  carried(item: string, reason?: string): void;
  changed(item: string, reason: string): void;
  leftOut(item: string, reason: string): void;
}

export function newReport(): Report {
  const lines: ReportLine[] = [];
  const add = (what: ReportLine["what"]) => (item: string, reason: string) => {
    lines.push({ item: cut(item, 80), what, reason: cut(reason, 2000) });
  };
  return {
    lines,
    carried: (item, reason = "") => add("carried")(item, reason),
    changed: add("changed"),
    leftOut: add("left_out"),
  };
}

/** A piece of a file as a reason shows it: on one line, not too long. */
export function quoted(text: string, longest = 120): string {
  return `“${cut(text.replace(/\s+/g, " ").trim(), longest)}”`;
}
