import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { cellAt } from "~/platform/csv-cell";
import { openCsvTable } from "~/platform/csv-table";
import { CHANNELS, MESSAGE_TYPES } from "../touch";
import type { TouchColumn } from "../touch-columns";
import { readRows, type TouchContext, type TouchFile } from "../touch-file";

/** What a person says of a messaging system's export: its columns, and what holds for all its rows. */
export const choicesSchema = z.object({
  date: z.string().min(1, "Choose the column that says when it was sent."),
  title: z.string().min(1, "Choose the column that says what it was."),
  reach: z.string().default(""),
  language: z.string().default(""),
  channel: z.enum(CHANNELS, "Choose how it reached people."),
  messageType: z.enum(MESSAGE_TYPES, "Choose what it was for."),
  audiences: z.array(z.enum(AUDIENCES)).min(1, "Choose whom it was for."),
});
export type MessageChoices = z.infer<typeof choicesSchema>;

const CHOSEN = ["date", "title", "reach", "language"] as const;

/** The form of the choices; a message for each that is missing. */
export function readChoices(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  const values = {
    ...{ date: text("date"), title: text("title"), reach: text("reach") },
    ...{ language: text("language"), channel: text("channel"), messageType: text("messageType") },
    audiences: form.getAll("audiences").map(String),
  };
  const parsed = choicesSchema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data } as const;
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0])] ??= message;
  return { ok: false, errors, values } as const;
}

/** The names of a file's columns, in their order. */
export async function readColumns(source: AsyncIterable<Uint8Array>) {
  const table = await openCsvTable<string>(source, []);
  if (!table.ok) return table;
  await table.chunks[Symbol.asyncIterator]().return?.();
  return { ok: true, columns: table.ignored } as const;
}

/** Reads an export row by row as the choices say. What the system counted is counted. */
export async function parseMessages(
  source: AsyncIterable<Uint8Array>,
  choices: MessageChoices,
  context: TouchContext,
): Promise<TouchFile> {
  const names = [...new Set(CHOSEN.map((column) => choices[column]).filter(Boolean))];
  const table = await openCsvTable<string>(
    source,
    names.map((name) => ({ name, required: true })),
  );
  if (!table.ok) return table;
  const fixed: Partial<Record<TouchColumn, string>> = {
    ...{ channel: choices.channel, message_type: choices.messageType, reach_basis: "counted" },
    audience: choices.audiences.join(";"),
  };
  const placeOf = (column: TouchColumn) => {
    const chosen = CHOSEN.find((one) => one === column);
    return chosen && choices[chosen] ? table.at[choices[chosen]] : undefined;
  };
  const cellOf = (cells: readonly string[]) => (column: TouchColumn) =>
    fixed[column] ?? shortened(column, cellAt(cells, placeOf(column)));
  return { ...(await readRows(table, cellOf, context)), ignored: [] };
}

/** A message may be long where only its beginning names it. */
const shortened = (column: TouchColumn, cell: string) =>
  column === "title" ? cell.replace(/\s+/g, " ").trim().slice(0, 200) : cell;
