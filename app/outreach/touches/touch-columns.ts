import type { CsvColumn } from "~/platform/csv-header";

export type TouchColumn =
  | "date"
  | "title"
  | "channel"
  | "message_type"
  | "audience"
  | "schools"
  | "language"
  | "reach"
  | "reach_basis"
  | "cost"
  | "hours"
  | "handled_by"
  | "links"
  | "note"
  | "source_id";

/** The columns of a file of touches, by the names that people give them. */
export const TOUCH_COLUMNS: readonly CsvColumn<TouchColumn>[] = [
  { name: "date", aliases: ["day", "happened on", "sent"], required: true },
  { name: "title", aliases: ["what", "subject", "name", "event"], required: true },
  { name: "channel", aliases: ["medium"], required: true },
  { name: "message_type", aliases: ["type", "type of message"], required: true },
  { name: "audience", aliases: ["audiences", "for"], required: true },
  { name: "schools", aliases: ["school", "school code", "school codes"] },
  { name: "language", aliases: ["languages", "lang"] },
  { name: "reach", aliases: ["people", "reached", "recipients", "attendance"] },
  { name: "reach_basis", aliases: ["basis"] },
  { name: "cost", aliases: ["amount"] },
  { name: "hours", aliases: ["time"] },
  { name: "handled_by", aliases: ["who", "owner", "staff"] },
  { name: "links", aliases: ["link", "url", "attachments"] },
  { name: "note", aliases: ["notes", "comment"] },
  { name: "source_id", aliases: ["id"] },
];
