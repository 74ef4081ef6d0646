import type { Database } from "~/platform/database.server";
import { sha256 } from "~/platform/secrets.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { type AnswerSet, answersDigest } from "./answers";
import { type Browser, browserHash, isThisBrowser } from "./browser.server";
import { formPlaces } from "./form/form-places";
import {
  type FormValues,
  postedStep,
  postedVersion,
  postIntent,
  REPLACE_FIELD,
} from "./form/form-values";
import {
  type AnswerError,
  type Asked,
  fieldValues,
  parseAnswers,
  parseDraft,
  postedBy,
} from "./form/parse-answers";
import { stepAfter, stepOfFirst } from "./form/walk";
import { type LinkState, saveDraft } from "./invitation.db.server";
import type { LinkDoors } from "./link-doors.server";

/** Why a form is shown again with everything typed. */
export type FormAgain = "invalid" | "conflict" | "elsewhere" | "language" | "step";

/** What a post to a personal link came to. */
export type Taken =
  | { kind: "unknown" }
  | { kind: "closed" | "planned"; link: LinkState }
  | { kind: "saved" | "forgotten"; link: LinkState }
  | { kind: "receipt"; link: LinkState; given: AnswerSet | null }
  | {
      kind: "form";
      why: FormAgain;
      link: LinkState;
      values: FormValues;
      errors: AnswerError[];
      step: number;
      language: string | null;
    };

type Deps = {
  database: Database;
  doors: LinkDoors;
  /** The definition of a published version: immutable, so it may come from a cache. */
  definitionOf: (link: LinkState) => Promise<SurveyDefinition>;
};

/** One post: who sent what to which link. */
type Post = {
  token: string;
  browser: Browser;
  body: URLSearchParams;
  link: LinkState;
  asked: Asked;
};

/**
 * Answers a post in DESIGN's order ("Answering"): unknown, closed, saved, already answered, conflict,
 * invalid, else stored. What may change meanwhile is decided once more by the database, under a lock.
 */
export async function takeAnswers(
  deps: Deps,
  token: string,
  browser: Browser,
  body: URLSearchParams,
): Promise<Taken> {
  const link = await deps.doors.find(sha256(token));
  if (!link) return { kind: "unknown" };
  if (link.state !== "open") return { kind: link.state, link };
  const definition = await deps.definitionOf(link);
  const asked = { definition, audience: link.audience, mode: link.mode };
  const post: Post = { token, browser, body, link, asked };
  const intent = postIntent(body);
  switch (intent.kind) {
    case "language":
      return { ...formAgain(post, "language"), language: intent.language };
    case "step":
      return takeStep(post, intent.direction);
    case "save":
    case "forget":
      return (await keepForLater(deps, post, intent.kind)) ?? send(deps, post);
    case "send":
      return send(deps, post);
  }
}

/** Shows the next step or the one before; on the way on, what is answered here has to be right. */
function takeStep(post: Post, direction: 1 | -1): Taken {
  const { asked, body } = post;
  const places = formPlaces(asked.definition, asked.audience);
  const from = postedStep(body);
  const after = stepAfter(places, postedBy(body), from, direction);
  if (after.errors.length > 0) return { ...formAgain(post, "invalid"), ...after };
  return { ...formAgain(post, "step"), step: after.step };
}

/** Null where nothing is saved: the form is sent already, or the mode knows no drafts. */
async function keepForLater(
  { database }: Deps,
  post: Post,
  intent: "save" | "forget",
): Promise<Taken | null> {
  const { link, asked, body, token, browser } = post;
  if (link.mode !== "confidential" || link.answered) {
    return intent === "forget" ? { kind: "forgotten", link } : null;
  }
  const outcome = await saveDraft(database, {
    tokenHash: sha256(token),
    ...stored(parseDraft(asked, body), browser, token),
    replaces: body.has(REPLACE_FIELD),
  });
  if (outcome === "elsewhere") return formAgain(post, "elsewhere");
  if (intent === "forget") return { kind: "forgotten", link };
  return outcome === "saved" ? { kind: "saved", link } : null;
}

async function send({ doors }: Deps, post: Post): Promise<Taken> {
  const { link, asked, body, token, browser } = post;
  const owns = isThisBrowser(browser, token, link.browser_hash);
  if (link.answered && !owns) return { kind: "receipt", link, given: null };
  const parsed = parseAnswers(asked, body);
  const stale = link.answered && postedVersion(body) !== String(link.revision);
  if (!parsed.ok) {
    const { errors } = parsed;
    const step = stepOfFirst(formPlaces(asked.definition, asked.audience), errors);
    return { ...formAgain(post, stale ? "conflict" : "invalid"), errors, step };
  }
  const { outcome } = await doors.submit({
    tokenHash: sha256(token),
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
      return formAgain(post, "conflict");
    default:
      return { kind: "receipt", link, given: outcome === "same" ? null : parsed };
  }
}

function formAgain({ link, asked, body }: Post, why: FormAgain): Taken & { kind: "form" } {
  const values = fieldValues(asked, body);
  return { kind: "form", why, link, values, errors: [], step: postedStep(body), language: null };
}

function stored({ answers, texts }: AnswerSet, browser: Browser, token: string) {
  return { answers, texts, browserHash: browserHash(browser, token) };
}
