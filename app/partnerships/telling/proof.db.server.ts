import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Scope } from "~/platform/scope.server";
import { NEED_KINDS } from "../needs/amount";
import { needTextsSchema } from "../needs/need";
import { seenBy } from "../pledges/pledge.db.server";

const proofSchema = z.object({
  id: z.string(),
  pledgeId: z.string(),
  text: z.string(),
  language: z.string(),
  picture: z.object({ id: z.string(), alt: z.string() }).nullable(),
  consentBy: z.string(),
  consentOn: z.date().nullable(),
  shownAt: z.date().nullable(),
  createdAt: z.date(),
});
export type Proof = z.infer<typeof proofSchema>;

export type NewProof = {
  pledgeId: string;
  text: string;
  language: string;
  picture: { type: string; bytes: Uint8Array; alt: string } | null;
  consentBy: string;
  consentOn: Date | null;
  at: Date;
};

const include = { picture: { select: { id: true, alt: true } } };

export async function insertProof(
  scope: Scope,
  { picture, at, ...proof }: NewProof,
): Promise<string> {
  const { districtId } = scope;
  const pictureId = picture ? randomUUID() : null;
  if (picture && pictureId) {
    const { type, alt } = picture;
    const bytes = Uint8Array.from(picture.bytes);
    await scope.db.partnerPicture.create({
      data: { districtId, id: pictureId, type, bytes, alt, createdAt: at },
    });
  }
  const { id } = await scope.db.proof.create({
    data: { ...proof, districtId, pictureId, createdAt: at },
    select: { id: true },
  });
  return id;
}

export async function listProofs(scope: Scope, pledgeId: string): Promise<Proof[]> {
  const rows = await scope.db.proof.findMany({
    ...{ where: { pledgeId }, include, orderBy: { createdAt: "asc" } },
  });
  return rows.map((row) => proofSchema.parse(row));
}

export async function findProof(scope: Scope, id: string): Promise<Proof | null> {
  const row = await scope.db.proof.findFirst({ where: { id, pledge: seenBy(scope) }, include });
  return row && proofSchema.parse(row);
}

export async function showProof(scope: Scope, id: string, shownAt: Date | null): Promise<void> {
  await scope.db.proof.updateMany({ where: { id }, data: { shownAt } });
}

/** Takes a story away for good, with its picture. */
export async function deleteProof(scope: Scope, id: string): Promise<void> {
  const row = await scope.db.proof.findFirst({ where: { id }, select: { pictureId: true } });
  await scope.db.proof.deleteMany({ where: { id } });
  if (row?.pictureId) await scope.db.partnerPicture.deleteMany({ where: { id: row.pictureId } });
}

export type Picture = { type: string; bytes: Uint8Array };

/** A picture, for the public only while its story is shown. */
export async function findPicture(
  scope: Scope,
  id: string,
  { shown }: { shown: boolean },
): Promise<Picture | null> {
  return scope.db.partnerPicture.findFirst({
    where: { id, ...(shown ? { proofs: { some: { shownAt: { not: null } } } } : {}) },
    select: { type: true, bytes: true },
  });
}

const shownSchema = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  picture: z.object({ id: z.string(), alt: z.string() }).nullable(),
  pledge: z.object({
    publicName: z.string().nullable(),
    kind: z.enum(NEED_KINDS),
    delivered: z.number(),
  }),
});
/** Of a story and its giver what anybody may read: the name only where they agreed to one. */
export type ShownProof = z.infer<typeof shownSchema>;

export async function listShown(scope: Scope, needId: string): Promise<ShownProof[]> {
  const rows = await scope.db.proof.findMany({
    where: { shownAt: { not: null }, pledge: { needId } },
    orderBy: { shownAt: "desc" },
    select: {
      ...{ id: true, text: true, language: true, ...include },
      pledge: { select: { publicName: true, kind: true, delivered: true } },
    },
  });
  return rows.map((row) => shownSchema.parse(row));
}

const madeSchema = z.object({
  id: z.string(),
  kind: z.enum(NEED_KINDS),
  delivered: z.number(),
  need: z.object({ id: z.string(), texts: needTextsSchema, language: z.string() }),
});
export type Made = z.infer<typeof madeSchema>;

/** What arrived from a partner: of offers alone whose givers agreed to be named. */
export async function listMade(scope: Scope, partnerId: string): Promise<Made[]> {
  const rows = await scope.db.pledge.findMany({
    where: {
      ...{ partnerId, delivered: { gt: 0 }, publicName: { not: null } },
      need: { state: { not: "draft" } },
    },
    orderBy: { number: "asc" },
    select: {
      ...{ id: true, kind: true, delivered: true },
      need: { select: { id: true, texts: true, language: true } },
    },
  });
  return rows.map((row) => madeSchema.parse(row));
}

/** Names that givers of a need agreed to, of what has arrived. */
export async function listGivers(scope: Scope, needId: string): Promise<string[]> {
  const rows = await scope.db.pledge.findMany({
    where: { needId, delivered: { gt: 0 }, publicName: { not: null } },
    select: { publicName: true },
    orderBy: { number: "asc" },
  });
  return [...new Set(rows.flatMap(({ publicName }) => publicName ?? []))];
}
