import { randomUUID } from "node:crypto";
import { z } from "zod";
import { SINGLE_MAIL_STATES, type SingleMailState } from "~/campaigns/single-mail/single-mail";
import type { Scope } from "~/platform/scope.server";
import { PLEDGE_MAIL_KINDS, type PledgeMailKind } from "./pledge-mail";

export type NewMail = {
  pledgeId: string;
  kind: PledgeMailKind;
  /** What tells two mails of a kind to one sender apart. */
  about?: string;
  words?: string;
  at: Date;
};

/** The id of the mail's row; null where there is one already, or nowhere to mail it to. */
export async function insertMail(
  scope: Scope,
  { pledgeId, kind, about = "", words = "", at }: NewMail,
  found: { state: SingleMailState; reply: string | null } = { state: "queued", reply: null },
): Promise<string | null> {
  const reachable = await scope.db.pledge.count({ where: { id: pledgeId, email: { not: "" } } });
  if (reachable === 0) return null;
  const id = randomUUID();
  const { count } = await scope.db.pledgeMail.createMany({
    data: {
      ...{ districtId: scope.districtId, id, pledgeId, kind, about, words, createdAt: at },
      ...found,
    },
    skipDuplicates: true,
  });
  return count === 1 ? id : null;
}

const toldSchema = z.object({
  pledgeId: z.string(),
  kind: z.enum(PLEDGE_MAIL_KINDS),
  about: z.string(),
  words: z.string(),
});
/** What a mail tells of. */
export type ToldMail = z.infer<typeof toldSchema>;

export async function findMail(scope: Scope, id: string): Promise<ToldMail | null> {
  return toldSchema.nullable().parse(await scope.db.pledgeMail.findFirst({ where: { id } }));
}

/** The offers of these ids by their number. */
export async function numberPledges(
  scope: Scope,
  ids: readonly string[],
): Promise<{ id: string; number: number }[]> {
  return scope.db.pledge.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true },
    orderBy: { number: "asc" },
  });
}

const mailSchema = z.object({
  id: z.string(),
  kind: z.enum(PLEDGE_MAIL_KINDS),
  about: z.string(),
  state: z.enum(SINGLE_MAIL_STATES),
  createdAt: z.date(),
  settledAt: z.date().nullable(),
});
export type KeptMail = z.infer<typeof mailSchema>;

export async function listMails(scope: Scope, pledgeId: string): Promise<KeptMail[]> {
  const rows = await scope.db.pledgeMail.findMany({
    ...{ where: { pledgeId }, orderBy: { createdAt: "asc" } },
  });
  return rows.map((row) => mailSchema.parse(row));
}
