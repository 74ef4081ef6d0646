import { RouterContextProvider } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { servicesContext } from "~/platform/services.server";
import { openOpenLink } from "~/responses/doors/open/steer-open-link.server";
import * as confirmation from "~/responses/routes/open-confirmation";
import * as form from "~/responses/routes/open-form";
import * as start from "~/responses/routes/open-link";
import * as thanks from "~/responses/routes/open-thanks";
import type { Invited } from "../story";

type Sent = {
  fields?: Record<string, string>;
  cookie?: string;
  client?: string;
  language?: string;
};
type Handler = (args: never) => unknown;

/** What a page's loader or action gave: a response's parts, or a page's data with its status. */
export type Got = {
  status: number;
  location: string | null;
  cookie: string;
  html: string;
  data: Record<string, unknown>;
};

/** The open link of a wave, as browsers at several addresses meet it. */
export async function openSite(wave: Invited, slug = "tech") {
  await openOpenLink(wave.caller, wave.waveId, slug);
  const call = async (handler: unknown, path: string, params: object, sent: Sent): Promise<Got> => {
    const context = new RouterContextProvider();
    context.set(servicesContext, wave.services);
    context.set(clientAddressContext, sent.client ?? "203.0.113.1");
    const request = new Request(`http://full-circle.test/d/cedar/o/${slug}${path}`, {
      method: sent.fields ? "POST" : "GET",
      headers: {
        ...(sent.cookie ? { Cookie: sent.cookie } : {}),
        ...(sent.language ? { "Accept-Language": sent.language } : {}),
      },
      ...(sent.fields ? { body: new URLSearchParams(sent.fields) } : {}),
    });
    const args = { request, context, params: { district: "cedar", slug, ...params } };
    try {
      return await gotOf(await (handler as Handler)(args as never));
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown;
      return gotOf(thrown);
    }
  };
  const at = (audience: string, school: string) => ({ audience, school });
  return {
    start: (query = "", sent: Sent = {}) => call(start.loader, query, {}, sent),
    form: (audience = "families", school = "A", query = "", sent: Sent = {}) =>
      call(form.loader, `/${audience}/${school}${query}`, at(audience, school), sent),
    post: (fields: Record<string, string>, sent: Sent = {}, audience = "families", school = "A") =>
      call(form.action, `/${audience}/${school}`, at(audience, school), { ...sent, fields }),
    thanks: (sent: Sent = {}) =>
      call(sent.fields ? thanks.action : thanks.loader, "/thanks", {}, sent),
    confirmation: (token: string, sent: Sent = {}) =>
      call(
        sent.fields ? confirmation.action : confirmation.loader,
        `/confirmations/${token}`,
        { token },
        sent,
      ),
  };
}

async function gotOf(result: unknown): Promise<Got> {
  if (result instanceof Response) {
    return {
      status: result.status,
      location: result.headers.get("Location"),
      cookie: result.headers
        .getSetCookie()
        .map((line) => line.split(";")[0])
        .join("; "),
      html: await result.text(),
      data: {},
    };
  }
  const page = result as { type?: string; data?: Record<string, unknown>; init?: ResponseInit };
  const isData = page?.type === "DataWithResponseInit";
  return {
    ...{ status: isData ? (page.init?.status ?? 200) : 200, location: null, cookie: "", html: "" },
    data: (isData ? page.data : (result as Record<string, unknown>)) ?? {},
  };
}

/** The hidden value of a form that is shown. */
export function onceOf({ html }: Got): string {
  const once = /name="version" value="([\w-]{22})"/.exec(html)?.[1];
  if (!once) throw new Error("the form has no value of its own");
  return once;
}
