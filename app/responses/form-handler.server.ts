import type { IncomingMessage, ServerResponse } from "node:http";
import type { Audience } from "~/people/audience";
import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import type { SurveyDefinition } from "~/surveys/survey";
import { languagesOf, pickLanguage } from "~/surveys/translations";
import type { AnswerSet } from "./answers";
import { type Browser, browserOf, isThisBrowser } from "./browser.server";
import { valuesOf } from "./form/form-values";
import { MESSAGE_STATUS, type Message } from "./form/message-page";
import { createFormPages, type FormAssets, type FormPages, type Reader } from "./form-pages.server";
import {
  createSettings,
  respondentCaller,
  type Setting,
  type Settings,
} from "./form-setting.server";
import { findDraft, findLink, findResponse, type LinkState } from "./invitation.db.server";
import { answerSetOf } from "./kept-answers";
import { createLinkDoors, type LinkDoors } from "./link-doors.server";
import { browserLanguage } from "./messages/browser-language";
import { translatedLanguages } from "./messages/translator";
import { readForm } from "./read-body.server";
import { type OwnScores, receiptCookie } from "./receipt-cookie.server";
import { type Reply, send } from "./reply.server";
import { type Taken, takeAnswers } from "./take-answers.server";

type FormHandlerOptions = FormAssets & {
  /** Scoring comes after answering in the house, so it is handed in. */
  scoresOf: (definition: SurveyDefinition, audience: Audience, given: AnswerSet) => OwnScores;
};

type Context = {
  services: Services;
  scoresOf: FormHandlerOptions["scoresOf"];
  doors: LinkDoors;
  pages: FormPages;
  settings: Settings;
  token: string;
  browser: Browser;
  reader: Reader;
};

const address = /^\/s\/([\w-]{1,64})\/?(?:\?(.*))?$/;

/**
 * Personal links, answered before Express and React Router: the page is the same for everybody asked the
 * same, so it is kept compressed, and one look at the token's state decides. False: not such an address.
 */
export function createFormHandler(services: Services, { scoresOf, ...assets }: FormHandlerOptions) {
  const pages = createFormPages(assets);
  const settings = createSettings(services.database);
  const doors = createLinkDoors(services.database);
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const found = address.exec(request.url ?? "");
    if (!found) return false;
    const context: Context = {
      services,
      scoresOf,
      doors,
      pages,
      settings,
      token: found[1] ?? "",
      browser: browserOf(request.headers.cookie),
      reader: {
        wanted: found[2] ? new URLSearchParams(found[2]).get("lang") : null,
        preferred: browserLanguage(request.headers["accept-language"], translatedLanguages()),
      },
    };
    const secure = services.env.APP_URL.startsWith("https:");
    replyTo(request, context)
      .catch((error: unknown) => {
        services.log.error({ err: error }, "a personal link failed");
        const kind = request.method === "POST" ? "trouble" : "not_opened";
        return message(context, null, { kind });
      })
      .then((reply) => send(request, response, reply, context.browser, secure))
      .catch((error: unknown) => {
        services.log.error({ err: error }, "an answer could not be sent");
        response.destroy();
      });
    return true;
  };
}

async function replyTo(request: IncomingMessage, context: Context): Promise<Reply> {
  switch (request.method) {
    case "GET":
    case "HEAD":
      return showForm(context);
    case "POST":
      return takePost(request, context);
    default:
      return { status: 405, headers: { Allow: "GET, HEAD, POST" }, body: "" };
  }
}

async function showForm(context: Context): Promise<Reply> {
  const { services, doors, pages, settings, token, browser, reader } = context;
  const link = await doors.find(sha256(token));
  if (!link) return message(context, null, { kind: "unknown" });
  if (link.state !== "open") return outside(context, link);
  const setting = await settings.of(link);
  if (link.answered) {
    if (link.mode === "anonymous" || !isThisBrowser(browser, token, link.browser_hash)) {
      return seeOther(`/s/${token}/receipt`, link, setting, reader.wanted);
    }
    const values = await keptValues(context, link, findResponse);
    const version = String(link.revision);
    const props = { values, version, notice: { kind: "correcting" as const } };
    return { status: 200, body: pages.personal(link, setting, reader, props) };
  }
  if (isThisBrowser(browser, token, link.draft_browser_hash)) {
    const values = await keptValues(context, link, findDraft);
    const notice = { kind: "saved" as const, at: services.clock() };
    return { status: 200, body: pages.personal(link, setting, reader, { values, notice }) };
  }
  if (link.draft_browser_hash !== null) {
    const notice = elsewhere(context, link, setting);
    return { status: 200, body: pages.personal(link, setting, reader, { notice }) };
  }
  return { status: 200, page: await pages.blank(link, setting, reader) };
}

async function takePost(request: IncomingMessage, context: Context): Promise<Reply> {
  const { services, doors, settings, token, browser } = context;
  const body = await readForm(request);
  if (!body.ok) return message(context, null, { kind: "too_large" }, body.reason);
  const definitionOf = async (link: LinkState) => (await settings.of(link)).definition;
  const deps = { database: services.database, doors, definitionOf };
  const taken = await takeAnswers(deps, token, browser, body.form);
  switch (taken.kind) {
    case "unknown":
      return message(context, null, { kind: "unknown" });
    case "closed":
    case "planned":
      return outside(context, taken.link);
    case "saved":
      return seeOther(
        `/s/${token}`,
        taken.link,
        await settings.of(taken.link),
        context.reader.wanted,
      );
    case "receipt":
      return {
        ...seeOther(
          `/s/${token}/receipt`,
          taken.link,
          await settings.of(taken.link),
          context.reader.wanted,
        ),
        cookies: await ownReceipt(context, taken.link, taken.given),
      };
    case "forgotten":
      return { ...(await message(context, taken.link, { kind: "forgotten" })), forgets: true };
    case "form":
      return formAgain(context, taken);
  }
}

const AGAIN_STATUS = {
  invalid: 422,
  conflict: 409,
  elsewhere: 409,
  language: 200,
  step: 200,
} as const;

async function formAgain(context: Context, taken: Taken & { kind: "form" }): Promise<Reply> {
  const { link, why, values, errors, step } = taken;
  const { services, settings, pages, token } = context;
  const setting = await settings.of(link);
  const fresh = why === "conflict" ? await findLink(services.database, sha256(token)) : link;
  const version = String(fresh?.revision ?? link.revision);
  const reader = { ...context.reader, wanted: taken.language ?? context.reader.wanted };
  const notice = noticeOf(context, taken, setting);
  const props = { values, errors, step, version, ...(notice ? { notice } : {}) };
  return { status: AGAIN_STATUS[why], body: pages.personal(link, setting, reader, props) };
}

function noticeOf(context: Context, { why, link }: Taken & { kind: "form" }, setting: Setting) {
  if (why === "elsewhere") return elsewhere(context, link, setting);
  if (why !== "conflict") return null;
  const keepHref = inLanguage(`/s/${context.token}/receipt`, link, setting, context.reader.wanted);
  return { kind: "conflict" as const, keepHref };
}

function elsewhere({ token, reader }: Context, link: LinkState, setting: Setting) {
  const codeHref = inLanguage(`/s/${token}/code`, link, setting, reader.wanted);
  return { kind: "elsewhere" as const, codeHref };
}

function seeOther(path: string, link: LinkState, setting: Setting, wanted: string | null): Reply {
  return { status: 303, headers: { Location: inLanguage(path, link, setting, wanted) }, body: "" };
}

/** A language somebody chose instead of their own goes along, if the survey has it. */
function inLanguage(
  path: string,
  link: LinkState,
  { definition }: Setting,
  wanted: string | null,
): string {
  const languages = languagesOf(definition);
  const chosen = pickLanguage(wanted, languages, "");
  const own = pickLanguage(link.language, languages, "");
  return chosen === "" || chosen === own ? path : `${path}?lang=${encodeURIComponent(chosen)}`;
}

async function ownReceipt(context: Context, link: LinkState, given: AnswerSet | null) {
  if (link.mode !== "anonymous" || !given) return [];
  const { definition } = await context.settings.of(link);
  const scores = context.scoresOf(definition, link.audience, given);
  return [receiptCookie(context.services, context.token, scores)];
}

async function keptValues(context: Context, link: LinkState, find: typeof findDraft) {
  const caller = respondentCaller(context.services.database, link);
  const kept = await transaction(caller, (scope) => find(scope, link.invitation_id));
  return valuesOf(answerSetOf(kept));
}

async function outside(context: Context, link: LinkState): Promise<Reply> {
  if (link.state !== "closed") {
    return message(context, link, { kind: "not_yet_open", opensAt: link.opens_at });
  }
  const { resultsHref } = await context.settings.of(link);
  return message(context, link, { kind: "closed", at: link.closes_at, resultsHref });
}

async function message(
  { pages, settings, reader }: Context,
  link: LinkState | null,
  shown: Message,
  reason?: "too_large" | "not_a_form",
): Promise<Reply> {
  const setting = link && (await settings.of(link));
  const status = reason === "not_a_form" ? 415 : MESSAGE_STATUS[shown.kind];
  return {
    status,
    body: pages.message(link, setting, reader, shown),
  };
}
