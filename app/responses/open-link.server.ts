import { transaction } from "~/platform/scope.server";
import { sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import type { AnswerSet } from "./answers";
import { type Browser, browserOf, isThisBrowser } from "./browser.server";
import { createSettings, respondentCaller, type Setting } from "./form-setting.server";
import { findLink, findResponse, type LinkState } from "./invitation.db.server";
import { answerSetOf } from "./kept-answers";

/** A personal link as one browser may see it: `given` only where this browser gave it (or was let in). */
export type OpenedLink = {
  token: string;
  link: LinkState;
  setting: Setting;
  browser: Browser;
  given: AnswerSet | null;
};

export async function openLink(
  services: Services,
  request: Request,
  token: string,
): Promise<OpenedLink | null> {
  const link = await findLink(services.database, sha256(token));
  if (!link) return null;
  const browser = browserOf(request.headers.get("Cookie"));
  const owns = isThisBrowser(browser, token, link.browser_hash);
  const caller = respondentCaller(services.database, link);
  const kept = owns
    ? await transaction(caller, (scope) => findResponse(scope, link.invitation_id))
    : null;
  const setting = await createSettings(services.database).of(link);
  return { token, link, setting, browser, given: kept && answerSetOf(kept) };
}

/** Whether answers can be found behind a link at all: not those that were given or left without it. */
export function canBeOpened({ mode, unlinked_at }: LinkState): boolean {
  return mode === "confidential" && unlinked_at === null;
}

export { respondentCaller } from "./form-setting.server";
