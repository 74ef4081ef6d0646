import type { Audience } from "~/people/audience";
import type { Scope } from "~/platform/scope.server";
import type { AnswerSet } from "../../answers";
import { answerSetOf } from "../../kept-answers";

/** An invitation as staff who enter for it know it: not whether it was answered. */
export type EnteredInvitation = {
  id: string;
  generation: number;
  audience: Audience;
  school: string | null;
  language: string;
};

const invitationColumns = {
  ...{ id: true, generation: true, audience: true, language: true },
  school: { select: { name: true } },
} as const;

type InvitationRow = {
  id: string;
  generation: number;
  audience: string;
  language: string;
  school: { name: string } | null;
};

const asInvitation = ({ school, audience, ...row }: InvitationRow): EnteredInvitation => ({
  ...row,
  audience: audience as Audience,
  school: school?.name ?? null,
});

export async function findInvitationOfWave(
  scope: Scope,
  waveId: string,
  by: { id: string } | { codeHash: Uint8Array<ArrayBuffer> },
): Promise<EnteredInvitation | null> {
  const row = await scope.db.invitation.findFirst({
    where: { waveId, ...by },
    select: invitationColumns,
  });
  return row && asInvitation(row);
}

export type FirstEntry = { given: AnswerSet; enteredBy: string };

export async function findPaperEntry(
  scope: Scope,
  invitationId: string,
): Promise<FirstEntry | null> {
  const row = await scope.db.paperEntry.findFirst({
    where: { invitationId },
    select: { answers: true, texts: true, enteredBy: true },
  });
  if (!row) return null;
  const { enteredBy, ...kept } = row;
  return { given: answerSetOf(kept), enteredBy };
}

/** Keeps the first entry; false where somebody else was first. */
export async function insertPaperEntry(
  scope: Scope,
  of: { waveId: string; invitationId: string },
  { answers, texts }: AnswerSet,
  enteredBy: string,
): Promise<boolean> {
  const { districtId } = scope;
  const { count } = await scope.db.paperEntry.createMany({
    data: [{ districtId, ...of, answers, texts, enteredBy }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function deletePaperEntry(scope: Scope, invitationId: string): Promise<boolean> {
  return (await scope.db.paperEntry.deleteMany({ where: { invitationId } })).count > 0;
}

export async function countPaperEntries(scope: Scope, waveId: string): Promise<number> {
  return scope.db.paperEntry.count({ where: { waveId } });
}

/**
 * What was typed in once counts as sent when its wave closes, unless it was answered in another way:
 * who filled in a form on paper has sent it.
 */
export async function settlePaperEntries(
  scope: Scope,
  wave: { id: string; versionId: string; mode: "confidential" | "anonymous" },
): Promise<number> {
  const settled =
    wave.mode === "confidential"
      ? await scope.db.$executeRaw`
          INSERT INTO response (district_id, wave_id, version_id, invitation_id, audience, school_id,
            language, answers, texts, digest)
          SELECT e.district_id, e.wave_id, ${wave.versionId}::uuid, i.id, i.audience, i.cell_school_id,
            i.cell_language, e.answers, e.texts, ''
          FROM paper_entry e
          JOIN invitation i ON i.district_id = e.district_id AND i.id = e.invitation_id
          WHERE e.wave_id = ${wave.id}::uuid
          ON CONFLICT (district_id, invitation_id) DO NOTHING`
      : await scope.db.$executeRaw`
          WITH burned AS (
            UPDATE invitation i SET burned = true FROM paper_entry e
            WHERE e.wave_id = ${wave.id}::uuid AND i.district_id = e.district_id
              AND i.id = e.invitation_id AND NOT i.burned
            RETURNING i.district_id, i.wave_id, i.audience, i.cell_school_id, i.cell_language,
              e.answers, e.texts
          )
          INSERT INTO staged_response (district_id, wave_id, audience, school_id, language, answers, texts)
          SELECT * FROM burned ORDER BY gen_random_uuid()`;
  await scope.db.paperEntry.deleteMany({ where: { waveId: wave.id } });
  return settled;
}
