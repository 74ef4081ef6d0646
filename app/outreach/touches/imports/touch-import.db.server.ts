import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { choicesSchema, type MessageChoices } from "./message-choices";

export const IMPORT_KINDS = ["touches", "calendar", "messages"] as const;

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(IMPORT_KINDS),
  filename: z.string(),
  bytes: z.instanceof(Uint8Array),
  choices: choicesSchema.nullable().catch(null),
  endedAt: z.date().nullable(),
});
export type TouchImport = z.infer<typeof rowSchema>;

export async function insertImport(
  scope: Scope,
  file: { kind: TouchImport["kind"]; filename: string; bytes: Uint8Array<ArrayBuffer> },
): Promise<string> {
  const { id } = await scope.db.touchImport.create({
    data: {
      districtId: scope.districtId,
      ...file,
      staffId: scope.actor.kind === "staff" ? scope.actor.id : null,
    },
    select: { id: true },
  });
  return id;
}

export async function findImport(scope: Scope, id: string): Promise<TouchImport | null> {
  const row = await scope.db.touchImport.findFirst({ where: { id } });
  return row && rowSchema.parse(row);
}

export async function keepChoices(scope: Scope, id: string, choices: MessageChoices) {
  await scope.db.touchImport.updateMany({ where: { id, endedAt: null }, data: { choices } });
}

/** False if somebody else was first. The file itself is not kept: its touches are. */
export async function endImport(scope: Scope, id: string, counts: object, now: Date) {
  const { count } = await scope.db.touchImport.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: now, counts, bytes: new Uint8Array() },
  });
  return count === 1;
}

/** Files that nobody agreed to, from before this moment: they may name people. */
export async function deleteLeftImports(scope: Scope, before: Date): Promise<void> {
  await scope.db.touchImport.deleteMany({ where: { endedAt: null, createdAt: { lt: before } } });
}
