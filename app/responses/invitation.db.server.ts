import type { Audience } from "~/people/audience";
import type { Database } from "~/platform/database.server";
import type { Scope } from "~/platform/scope.server";
import type { PrivacyMode, WaveState } from "~/surveys/wave";

/** What a personal link leads to, as the database sees it now. */
export type LinkState = {
  district_id: string;
  invitation_id: string;
  wave_id: string;
  version_id: string;
  audience: Audience;
  school_id: string | null;
  language: string;
  mode: PrivacyMode;
  state: WaveState;
  opens_at: Date;
  closes_at: Date;
  answered: boolean;
  revision: number;
  browser_hash: Buffer | null;
  digest: Buffer | null;
  draft_browser_hash: Buffer | null;
};

export type Submission = {
  tokenHash: Buffer;
  answers: string;
  texts: string;
  digest: Buffer;
  revision: number;
  browserHash: Buffer;
};

export type SubmitOutcome =
  | "unknown"
  | "closed"
  | "planned"
  | "stored"
  | "same"
  | "replaced"
  | "conflict";

export async function findLink(database: Database, tokenHash: Buffer): Promise<LinkState | null> {
  const { rows } = await database.pool.query<LinkState>({
    name: "find_invitation",
    text: "SELECT * FROM find_invitation($1)",
    values: [tokenHash],
  });
  return rows[0] ?? null;
}

/** The same for many tokens at once, by the hash in hex. */
export async function findLinks(
  database: Database,
  tokenHashes: readonly Buffer[],
): Promise<Map<string, LinkState>> {
  const { rows } = await database.pool.query<LinkState & { token_hash: Buffer }>({
    name: "find_invitations",
    text: "SELECT * FROM find_invitations($1)",
    values: [tokenHashes],
  });
  return new Map(rows.map(({ token_hash, ...link }) => [token_hash.toString("hex"), link]));
}

/** Stores a valid form in one statement, which decides by DESIGN's order under the invitation's lock. */
export async function submitResponse(
  database: Database,
  { tokenHash, answers, texts, digest, revision, browserHash }: Submission,
): Promise<{ outcome: SubmitOutcome; revision: number }> {
  const { rows } = await database.pool.query<{ outcome: SubmitOutcome; revision: number }>({
    name: "submit_response",
    text: "SELECT * FROM submit_response($1, $2, $3, $4, $5, $6)",
    values: [tokenHash, answers, texts, digest, revision, browserHash],
  });
  return rows[0] ?? { outcome: "unknown", revision: 0 };
}

export type DraftOutcome = "unknown" | "closed" | "planned" | "no_drafts" | "answered" | "saved";

export async function saveDraft(
  database: Database,
  draft: Pick<Submission, "tokenHash" | "answers" | "texts" | "browserHash">,
): Promise<DraftOutcome> {
  const { rows } = await database.pool.query<{ outcome: DraftOutcome }>({
    name: "save_response_draft",
    text: "SELECT * FROM save_response_draft($1, $2, $3, $4)",
    values: [draft.tokenHash, draft.answers, draft.texts, draft.browserHash],
  });
  return rows[0]?.outcome ?? "unknown";
}

export type KeptAnswers = { answers: unknown; texts: unknown };

export async function findResponse(
  scope: Scope,
  invitationId: string,
): Promise<KeptAnswers | null> {
  return scope.db.response.findFirst({
    where: { invitationId },
    select: { answers: true, texts: true },
  });
}

export async function findDraft(scope: Scope, invitationId: string): Promise<KeptAnswers | null> {
  return scope.db.responseDraft.findFirst({
    where: { invitationId },
    select: { answers: true, texts: true },
  });
}

/** What a form page names besides its survey. */
export type FormSetting = {
  definition: unknown;
  surveySlug: string;
  unlinkAt: Date | null;
  district: { slug: string; name: string; timezone: string; language: string; contact: string };
  school: string | null;
};

export async function getFormSetting(
  scope: Scope,
  waveId: string,
  schoolId: string | null,
): Promise<FormSetting> {
  const wave = await scope.db.wave.findFirstOrThrow({
    where: { id: waveId },
    include: { version: true, survey: { select: { slug: true } } },
  });
  const district = await scope.db.district.findFirstOrThrow();
  const school = schoolId
    ? await scope.db.school.findFirstOrThrow({ where: { id: schoolId }, select: { name: true } })
    : null;
  return {
    definition: wave.version.definition,
    surveySlug: wave.survey.slug,
    unlinkAt: wave.unlinkAt,
    district,
    school: school?.name ?? null,
  };
}

export async function findInvitationByCode(
  database: Database,
  codeHash: Buffer,
): Promise<{ invitation_id: string; generation: number } | null> {
  const { rows } = await database.pool.query<{ invitation_id: string; generation: number }>(
    "SELECT * FROM find_invitation_by_code($1)",
    [codeHash],
  );
  return rows[0] ?? null;
}
