import type { Database } from "~/platform/database.server";
import { sha256 } from "~/platform/secrets.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { type AnswerSet, answersDigest } from "./answers";
import { type Browser, browserHash, isThisBrowser } from "./browser.server";
import { type FormValues, postedVersion, postIntent } from "./form/form-values";
import { type AnswerError, fieldValues, parseAnswers, parseDraft } from "./form/parse-answers";
import { type LinkState, saveDraft } from "./invitation.db.server";
import type { LinkDoors } from "./link-doors.server";

/** What a post to a personal link came to. `form` shows the page again with everything typed. */
export type Taken =
  | { kind: "unknown" }
  | { kind: "closed" | "planned"; link: LinkState }
  | { kind: "saved"; link: LinkState }
  | { kind: "receipt"; link: LinkState; given: AnswerSet | null }
  | {
      kind: "form";
      why: "invalid" | "conflict" | "language";
      link: LinkState;
      values: FormValues;
      errors: AnswerError[];
      language: string | null;
    };

type Deps = {
  database: Database;
  doors: LinkDoors;
  /** The definition of a published version: immutable, so it may come from a cache. */
  definitionOf: (link: LinkState) => Promise<SurveyDefinition>;
};

/**
 * Answers a post in DESIGN's order ("Answering"): unknown, closed, saved, already answered, conflict,
 * invalid, else stored. What may change meanwhile is decided once more by the database, under a lock.
 */
export async function takeAnswers(
  { database, doors, definitionOf }: Deps,
  token: string,
  browser: Browser,
  body: URLSearchParams,
): Promise<Taken> {
  const tokenHash = sha256(token);
  const link = await doors.find(tokenHash);
  if (!link) return { kind: "unknown" };
  if (link.state !== "open") return { kind: link.state, link };
  const definition = await definitionOf(link);
  const intent = postIntent(body);
  const shown = { link, values: fieldValues(definition, link.audience, body) };
  if (intent.kind === "language") {
    const { language } = intent;
    return { kind: "form", why: "language", errors: [], language, ...shown };
  }
  if (intent.kind === "save" && link.mode === "confidential" && !link.answered) {
    const draft = parseDraft(definition, link.audience, body);
    const outcome = await saveDraft(database, { tokenHash, ...stored(draft, browser, token) });
    if (outcome === "saved") return { kind: "saved", link };
  }
  const owns = isThisBrowser(browser, token, link.browser_hash);
  if (link.answered && !owns) return { kind: "receipt", link, given: null };
  const parsed = parseAnswers(definition, link.audience, body);
  const stale = link.answered && postedVersion(body) !== String(link.revision);
  if (!parsed.ok) {
    const why = stale ? "conflict" : "invalid";
    return { kind: "form", why, errors: parsed.errors, language: null, ...shown };
  }
  const { outcome } = await doors.submit({
    tokenHash,
    ...stored(parsed, browser, token),
    digest: Buffer.from(answersDigest(parsed)),
    revision: Number.parseInt(postedVersion(body), 10) || 0,
  });
  switch (outcome) {
    case "unknown":
      return { kind: "unknown" };
    case "closed":
    case "planned":
      return { kind: outcome, link };
    case "conflict":
      return { kind: "form", why: "conflict", errors: [], language: null, ...shown };
    default:
      return { kind: "receipt", link, given: outcome === "same" ? null : parsed };
  }
}

function stored({ answers, texts }: AnswerSet, browser: Browser, token: string) {
  return { answers, texts, browserHash: browserHash(browser, token) };
}
