import type { Scope } from "~/platform/scope.server";

export type OpenDraft = {
  invitation_id: string;
  audience: string;
  school_id: string | null;
  language: string;
  answers: unknown;
  texts: unknown;
  browser_hash: Uint8Array;
};

export async function listDrafts(scope: Scope, waveId: string): Promise<OpenDraft[]> {
  return scope.db.$queryRaw`
    SELECT d.invitation_id, i.audience, i.cell_school_id AS school_id, i.cell_language AS language,
      d.answers, d.texts, d.browser_hash
    FROM response_draft d
    JOIN invitation i ON i.district_id = d.district_id AND i.id = d.invitation_id
    WHERE i.wave_id = ${waveId}::uuid`;
}

export type SentDraft = Omit<OpenDraft, "answers" | "texts"> & {
  answers: object;
  texts: object;
  digest: Uint8Array<ArrayBuffer>;
};

export async function sendDrafts(
  scope: Scope,
  wave: { id: string; versionId: string },
  drafts: SentDraft[],
): Promise<void> {
  await scope.db.response.createMany({
    skipDuplicates: true,
    data: drafts.map((draft) => ({
      districtId: scope.districtId,
      waveId: wave.id,
      versionId: wave.versionId,
      invitationId: draft.invitation_id,
      audience: draft.audience,
      schoolId: draft.school_id,
      language: draft.language,
      answers: draft.answers,
      texts: draft.texts,
      digest: draft.digest,
      browserHash: Uint8Array.from(draft.browser_hash),
    })),
  });
}

export async function deleteDrafts(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    DELETE FROM response_draft d USING invitation i
    WHERE i.district_id = d.district_id AND i.id = d.invitation_id AND i.wave_id = ${waveId}::uuid`;
}

/** Takes what people wrote out of their responses, in random order and with the audience only. */
export async function takeOutTexts(scope: Scope, waveId: string): Promise<void> {
  await scope.db.$executeRaw`
    INSERT INTO open_text (district_id, wave_id, audience, item_id, text)
    SELECT r.district_id, r.wave_id, r.audience, t.key, t.value
    FROM response r, jsonb_each_text(r.texts) t
    WHERE r.wave_id = ${waveId}::uuid
    ORDER BY gen_random_uuid()`;
  await scope.db.$executeRaw`
    UPDATE response SET texts = '{}', digest = '' WHERE wave_id = ${waveId}::uuid`;
}
