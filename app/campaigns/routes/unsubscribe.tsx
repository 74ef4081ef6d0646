import { data } from "react-router";
import { readBoundedText } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { FormFrame } from "~/ui/frames/form-frame";
import { MAIL_KINDS, stoppedKinds } from "../mail-kind";
import { readSubscription, requireAddress, unsubscribe } from "../subscription.server";
import { SubscriptionChoice } from "../subscription-choice";
import {
  fillWords,
  maskAddress,
  UNSUBSCRIBE_LANGUAGES,
  unsubscribeWords,
} from "../unsubscribe-words";
import type { Route } from "./+types/unsubscribe";

const MOST_BYTES = 4 * 1024;

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.words.title ?? "" }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const link = await requireAddress(context.get(servicesContext), params.token);
  const { email, unsubscribedAt, stopped, districtName, language } = await readSubscription(link);
  const isStopped = unsubscribedAt !== null;
  const asked = new URL(request.url).searchParams.get("lang");
  return {
    ...unsubscribeWords(asked, preferredLanguage(request), language),
    token: params.token,
    district: districtName,
    address: maskAddress(email),
    isStopped,
    stopped: isStopped ? [...MAIL_KINDS] : stoppedKinds(stopped),
  };
}

/**
 * Unsubscribes, whoever posts: a mail program's bare one-click POST (RFC 8058) without cookie or
 * redirect as well as the page's button.
 */
export async function action({ request, params, context }: Route.ActionArgs) {
  const link = await requireAddress(context.get(servicesContext), params.token);
  await unsubscribe(link);
  const form = new URLSearchParams((await readBoundedText(request, MOST_BYTES)) ?? "");
  if (form.has("page")) return seeOther(`/u/${params.token}${new URL(request.url).search}`);
  return data(null, { status: 200 });
}

export default function Unsubscribe({ loaderData }: Route.ComponentProps) {
  const { lang, words, token, district } = loaderData;
  return (
    <FormFrame
      district={district}
      languages={UNSUBSCRIBE_LANGUAGES.map(({ tag, name }) => ({
        ...{ lang: tag, label: name, href: `/u/${token}?lang=${tag}` },
        current: tag === lang,
      }))}
      foot={fillWords(words.foot, { district })}
      words={words}
    >
      <SubscriptionChoice {...loaderData} />
    </FormFrame>
  );
}

function preferredLanguage(request: Request): string | null {
  return request.headers.get("Accept-Language")?.split(/[,;]/, 1)[0]?.trim() || null;
}
