import type { Prisma } from "~/platform/prisma/client";
import type { Scope } from "~/platform/scope.server";
import type { PeopleReport } from "./take-people.server";

export type ImportState = "checking" | "checked" | "importing" | "done" | "refused";

export type ImportRow = {
  id: string;
  filename: string;
  state: ImportState;
  rowsDone: number;
  createdAt: Date;
  endedAt: Date | null;
  report: ImportOutcome | null;
};

export type ImportOutcome = ({ ok: true } & PeopleReport) | { ok: false; reason: string };

const columns = {
  id: true,
  filename: true,
  state: true,
  rowsDone: true,
  createdAt: true,
  endedAt: true,
  report: true,
};

export async function createImport(
  scope: Scope,
  file: { filename: string; bytes: Uint8Array<ArrayBuffer>; staffId: string | null },
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
  from: ImportState,
  to: ImportState,
): Promise<boolean> {
  const { count } = await scope.db.peopleImport.updateMany({
    where: { id, state: from },
    data: { state: to, rowsDone: 0 },
  });
  return count === 1;
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

function asImport(row: {
  id: string;
  filename: string;
  state: string;
  rowsDone: number;
  createdAt: Date;
  endedAt: Date | null;
  report: unknown;
}): ImportRow {
  return { ...row, state: row.state as ImportState, report: row.report as ImportOutcome | null };
}
