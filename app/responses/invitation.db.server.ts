import type { Audience } from "~/people/audience";
import type { Database } from "~/platform/database.server";
import type { Scope } from "~/platform/scope.server";
import type { PrivacyMode, WaveState } from "~/surveys/wave";
import type { AnswerSet } from "./answers";
import type { AskedPlan } from "./form/asked-plan";

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
  /** When links between people and answers were destroyed; since then nobody finds these answers. */
  unlinked_at: Date | null;
  answered: boolean;
  revision: number;
  browser_hash: Buffer | null;
  digest: Buffer | null;
  draft_browser_hash: Buffer | null;
};

export type Submission = AnswerSet & {
  tokenHash: Buffer;
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

export type Submitted = { outcome: SubmitOutcome; revision: number };

/** What each token leads to, at its place. */
export async function findLinks(
  database: Database,
  tokenHashes: readonly Buffer[],
): Promise<(LinkState | null)[]> {
  const { rows } = await database.pool.query<LinkState & { token_hash: Buffer }>({
    name: "find_invitations",
    text: "SELECT * FROM find_invitations($1)",
    values: [tokenHashes],
  });
  const found = new Map(rows.map(({ token_hash, ...link }) => [token_hash.toString("hex"), link]));
  return tokenHashes.map((hash) => found.get(hash.toString("hex")) ?? null);
}

export async function findLink(database: Database, tokenHash: Buffer): Promise<LinkState | null> {
  const [link] = await findLinks(database, [tokenHash]);
  return link ?? null;
}

/**
 * Stores valid forms in one statement and one transaction. Each is decided by DESIGN's order under its
 * invitation's lock; what became of it stands at its place.
 */
export async function submitResponses(
  database: Database,
  submissions: readonly Submission[],
): Promise<Submitted[]> {
  const { rows } = await database.pool.query<Submitted & { place: string }>({
    name: "submit_responses",
    text: "SELECT * FROM submit_responses($1)",
    values: [JSON.stringify(submissions.map(submissionRow))],
  });
  const taken = new Map(rows.map(({ place, ...submitted }) => [Number(place), submitted]));
  return submissions.map((_, index) => taken.get(index + 1) ?? { outcome: "unknown", revision: 0 });
}

function submissionRow({ tokenHash, answers, texts, digest, revision, browserHash }: Submission) {
  return {
    token_hash: tokenHash.toString("hex"),
    answers,
    texts,
    digest: digest.toString("hex"),
    revision,
    browser_hash: browserHash.toString("hex"),
  };
}

export type DraftOutcome =
  | "unknown"
  | "closed"
  | "planned"
  | "no_drafts"
  | "answered"
  | "elsewhere"
  | "saved";

type KeptDraft = Pick<Submission, "tokenHash" | "answers" | "texts" | "browserHash"> & {
  /** Takes the place of what another browser saved. */
  replaces: boolean;
};

export async function saveDraft(database: Database, draft: KeptDraft): Promise<DraftOutcome> {
  const { rows } = await database.pool.query<{ outcome: DraftOutcome }>({
    name: "save_response_draft",
    text: "SELECT * FROM save_response_draft($1, $2, $3, $4, $5)",
    values: [
      draft.tokenHash,
      JSON.stringify(draft.answers),
      JSON.stringify(draft.texts),
      draft.browserHash,
      draft.replaces,
    ],
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
  plan: AskedPlan | null;
  /** Where what people answered in this wave can be read, once that is published. */
  resultsHref: string | null;
};

export async function getFormSetting(
  scope: Scope,
  waveId: string,
  schoolId: string | null,
): Promise<FormSetting> {
  const wave = await scope.db.wave.findFirstOrThrow({
    where: { id: waveId },
    include: {
      ...{ version: true, survey: { select: { slug: true } }, planVersion: askedPlan },
      releases: { where: { state: "published" }, select: { id: true }, take: 1 },
    },
  });
  const district = await scope.db.district.findFirstOrThrow();
  const school = schoolId
    ? await scope.db.school.findFirstOrThrow({ where: { id: schoolId }, select: { name: true } })
    : null;
  const results = `/d/${district.slug}/results/${wave.survey.slug}?wave=${wave.number}`;
  return {
    definition: wave.version.definition,
    surveySlug: wave.survey.slug,
    resultsHref: wave.releases.length > 0 ? results : null,
    unlinkAt: wave.unlinkAt,
    district,
    school: school?.name ?? null,
    plan: wave.planVersion?.publishedAt
      ? {
          ...{ slug: wave.planVersion.plan.slug, number: wave.planVersion.number },
          sections: wave.planVersion.sections.map(({ key }) => key),
          goals: wave.planVersion.plan.goals.map(({ id }) => id),
        }
      : null,
  };
}

const askedPlan = {
  select: {
    ...{ number: true, publishedAt: true },
    plan: { select: { slug: true, goals: { where: { removedAt: null }, select: { id: true } } } },
    sections: { select: { key: true } },
  },
} as const;

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
