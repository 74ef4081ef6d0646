import { getDistrict } from "~/districts/get-district.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { type ReadCalendar, readCalendar } from "../calendar/calendar";
import { type TouchReport, takeTouches, touchContext, withKeys } from "../import-touches.server";
import { todayIn } from "../today";
import { parseTouches, type TouchFile } from "../touch-file";
import { touchesOfEvents } from "./event-choices";
import { type MessageChoices, parseMessages, readColumns } from "./message-choices";
import {
  deleteLeftImports,
  endImport,
  insertImport,
  keepChoices,
  type TouchImport,
} from "./touch-import.db.server";

const KEPT_MS = 7 * 86_400_000;

/** Keeps a file until somebody has seen what it would do; what kind it is, it says itself. */
export async function uploadTouches(
  caller: Caller,
  file: { filename: string; bytes: Uint8Array<ArrayBuffer> },
  now: Date,
): Promise<string> {
  const kind = await kindOf(caller, file.bytes);
  return transaction(caller, async (scope) => {
    await deleteLeftImports(scope, new Date(now.getTime() - KEPT_MS));
    return insertImport(scope, { ...file, kind });
  });
}

async function kindOf(caller: Caller, bytes: Uint8Array): Promise<TouchImport["kind"]> {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString("utf8");
  if (/^\ufeff?\s*BEGIN:VCALENDAR/i.test(beginning)) return "calendar";
  const file = await parseTouches(inPieces(bytes), await touchContext(caller));
  return file.ok ? "touches" : "messages";
}

export type Check =
  | { kind: "touches"; result: { ok: true; report: TouchReport } | { ok: false; reason: string } }
  | { kind: "calendar"; result: ReadCalendar }
  | {
      kind: "messages";
      columns: { ok: true; columns: string[] } | { ok: false; reason: string };
      result: { ok: true; report: TouchReport } | { ok: false; reason: string } | null;
    };

/** What a file would do; nothing is written. */
export async function checkImport(caller: Caller, file: TouchImport, now: Date): Promise<Check> {
  if (file.kind === "calendar")
    return { kind: "calendar", result: await eventsOf(caller, file, now) };
  if (file.kind === "touches") {
    const parsed = await parseTouches(inPieces(file.bytes), await touchContext(caller));
    return { kind: "touches", result: await report(caller, parsed) };
  }
  const columns = await readColumns(inPieces(file.bytes));
  const parsed = await messagesOf(caller, file);
  return { kind: "messages", columns, result: parsed && (await report(caller, parsed)) };
}

export async function chooseColumns(caller: Caller, id: string, choices: MessageChoices) {
  await transaction(caller, (scope) => keepChoices(scope, id, choices));
}

/** A person has seen the check: the touches are kept, and the file is let go. */
export async function agreeToTouches(
  caller: Caller,
  file: TouchImport,
  form: FormData,
  handledBy: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: "over" | "nothing" }> {
  const touches = await chosenTouches(caller, file, form, handledBy, now);
  if (touches.length === 0) return { ok: false, reason: "nothing" };
  const source = ({ touches: "file", calendar: "calendar", messages: "messages" } as const)[
    file.kind
  ];
  return transaction(
    caller,
    async (scope) => {
      if (!(await endImport(scope, file.id, { rows: touches.length }, now))) {
        return { ok: false, reason: "over" };
      }
      await takeTouches(scope, touches, source, { dryRun: false });
      return { ok: true };
    },
    { timeout: 60_000 },
  );
}

async function chosenTouches(
  caller: Caller,
  file: TouchImport,
  form: FormData,
  handledBy: string,
  now: Date,
) {
  if (file.kind === "calendar") {
    const calendar = await eventsOf(caller, file, now);
    return calendar.ok ? touchesOfEvents(calendar.events, form, handledBy) : [];
  }
  const parsed =
    file.kind === "touches"
      ? await parseTouches(inPieces(file.bytes), await touchContext(caller))
      : await messagesOf(caller, file);
  return parsed?.ok ? withKeys(parsed.rows).fresh : [];
}

/** Events of the last year, until today: what is still to come has not reached anybody. */
async function eventsOf(caller: Caller, file: TouchImport, now: Date): Promise<ReadCalendar> {
  const { timezone } = await getDistrict(caller);
  const to = todayIn(timezone, now);
  const from = todayIn(timezone, new Date(now.getTime() - 366 * 86_400_000));
  return readCalendar(Buffer.from(file.bytes).toString("utf8"), { from, to, timezone });
}

async function messagesOf(caller: Caller, file: TouchImport): Promise<TouchFile | null> {
  if (!file.choices) return null;
  return parseMessages(inPieces(file.bytes), file.choices, await touchContext(caller));
}

async function report(caller: Caller, file: TouchFile) {
  if (!file.ok) return file;
  const { fresh, repeated } = withKeys(file.rows);
  const touches = await takeTouches(caller, fresh, "file", { dryRun: true });
  const refused = [...file.refused, ...repeated].sort((a, b) => a.row - b.row);
  return { ok: true, report: { touches, refused, ignoredColumns: file.ignored } } as const;
}

async function* inPieces(bytes: Uint8Array) {
  const size = 256 * 1024;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
