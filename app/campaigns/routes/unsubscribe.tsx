import { data } from "react-router";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { FormFrame } from "~/ui/frames/form-frame";
import { readSubscription, requireAddress, unsubscribe } from "../subscription.server";
import {
  fillWords,
  maskAddress,
  UNSUBSCRIBE_LANGUAGES,
  type UnsubscribeWords,
  unsubscribeWords,
} from "../unsubscribe-words";
import type { Route } from "./+types/unsubscribe";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.words.title ?? "" }];

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const link = await requireAddress(context.get(servicesContext), params.token);
  const { email, unsubscribedAt, districtName, language } = await readSubscription(link);
  const asked = new URL(request.url).searchParams.get("lang");
  return {
    ...unsubscribeWords(asked, preferredLanguage(request), language),
    token: params.token,
    district: districtName,
    address: maskAddress(email),
    isStopped: unsubscribedAt !== null,
  };
}

/**
 * Unsubscribes, whoever posts: a mail program's bare one-click POST (RFC 8058) without cookie or
 * redirect as well as the page's button.
 */
export async function action({ request, params, context }: Route.ActionArgs) {
  const link = await requireAddress(context.get(servicesContext), params.token);
  await unsubscribe(link);
  const form = new URLSearchParams(await request.text());
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
      <Choice {...loaderData} />
    </FormFrame>
  );
}

interface ChoiceProps {
  words: UnsubscribeWords;
  lang: string;
  token: string;
  district: string;
  address: string;
  isStopped: boolean;
}

function Choice({ words, lang, token, isStopped, ...values }: ChoiceProps) {
  if (isStopped) {
    return (
      <>
        <h1>{words.stopped_title}</h1>
        <p className="lede">{fillWords(words.stopped, values)}</p>
        <p>{words.again}</p>
        <form method="post" action={`/u/${token}/subscription?lang=${lang}`}>
          <Button look="quiet">{words.resume}</Button>
        </form>
      </>
    );
  }
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{fillWords(words.lede, values)}</p>
      <form method="post" action={`/u/${token}?lang=${lang}`}>
        <Button name="page" value="1">
          {words.stop}
        </Button>
      </form>
    </>
  );
}

function preferredLanguage(request: Request): string | null {
  return request.headers.get("Accept-Language")?.split(/[,;]/, 1)[0]?.trim() || null;
}
