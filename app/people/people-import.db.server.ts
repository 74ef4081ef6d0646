import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { importStateWords } from "./import-state";
import type { PeopleReport } from "./take-people.server";

export type ImportState = keyof typeof importStateWords;
export type ImportFormat = "csv" | "oneroster";

export type ImportRow = {
  id: string;
  filename: string;
  format: ImportFormat;
  state: ImportState;
  /** A person has said that so many changes are right. */
  although: boolean;
  rowsDone: number;
  createdAt: Date;
  endedAt: Date | null;
  report: ImportOutcome | null;
};

export type ImportOutcome = ({ ok: true } & PeopleReport) | { ok: false; reason: string };

const columns = {
  id: true,
  filename: true,
  format: true,
  state: true,
  although: true,
  rowsDone: true,
  createdAt: true,
  endedAt: true,
  report: true,
};

export async function createImport(
  scope: Scope,
  file: {
    filename: string;
    format: ImportFormat;
    bytes: Uint8Array<ArrayBuffer>;
    staffId: string | null;
  },
): Promise<string> {
  const { id } = await scope.db.peopleImport.create({
    data: { districtId: scope.districtId, state: "checking", ...file },
    select: { id: true },
  });
  return id;
}

export async function findImport(scope: Scope, id: string): Promise<ImportRow | null> {
  const row = await scope.db.peopleImport.findFirst({ where: { id }, select: columns });
  return row && asImport(row);
}

export async function listImports(scope: Scope): Promise<ImportRow[]> {
  const rows = await scope.db.peopleImport.findMany({
    select: columns,
    orderBy: { createdAt: "desc" },
    take: 20,
  });
  return rows.map(asImport);
}

export async function readImportFile(scope: Scope, id: string): Promise<Uint8Array> {
  const row = await scope.db.peopleImport.findFirstOrThrow({
    where: { id },
    select: { bytes: true },
  });
  return row.bytes;
}

/** Moves on from a state, once: false when somebody else did already. */
export async function moveImport(
  scope: Scope,
  id: string,
  from: readonly ImportState[],
  to: { state: ImportState; although?: boolean },
): Promise<boolean> {
  const { count } = await scope.db.peopleImport.updateMany({
    where: { id, state: { in: [...from] } },
    data: { ...to, rowsDone: 0 },
  });
  return count === 1;
}

/** Files that were left before this day are full of addresses that nobody needs: they go. */
export async function forgetImports(scope: Scope, before: Date, now: Date): Promise<void> {
  await scope.db.peopleImport.updateMany({
    where: { state: { in: ["checking", "mapping", "checked"] }, createdAt: { lt: before } },
    data: { state: "left", bytes: new Uint8Array(), endedAt: now },
  });
}

export async function noteProgress(scope: Scope, id: string, rowsDone: number): Promise<void> {
  await scope.db.peopleImport.updateMany({ where: { id }, data: { rowsDone } });
}

/** The file goes when it is not needed any more: it is full of addresses. */
export async function endImport(
  scope: Scope,
  id: string,
  state: ImportState,
  report: ImportOutcome,
  now: Date,
): Promise<void> {
  const isOver = state === "done" || state === "refused";
  await scope.db.peopleImport.updateMany({
    where: { id },
    data: {
      state,
      report: report as unknown as Prisma.InputJsonObject,
      ...(isOver ? { endedAt: now, bytes: new Uint8Array() } : {}),
    },
  });
}

type Stored = Omit<ImportRow, "state" | "format" | "report"> & {
  state: string;
  format: string;
  report: unknown;
};

function asImport(row: Stored): ImportRow {
  return {
    ...row,
    state: row.state as ImportState,
    format: row.format as ImportFormat,
    report: row.report as ImportOutcome | null,
  };
}
