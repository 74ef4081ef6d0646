import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { parseEmailAddress } from "~/platform/email-address";
import { seeOther } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { askForDigest } from "../digest/ask-for-digest.server";
import { SIGN_UP_LANGUAGES, signUpWords } from "../digest/sign-up-words";
import { fillWords } from "../unsubscribe-words";
import type { Route } from "./+types/digest-sign-up";

export const handle = { room: "report", languages: SIGN_UP_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.words.title ?? "" }];

const MOST_BYTES = 8 * 1024;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const { name } = await getDistrict(caller);
  const spoken = await wordsFor(request, caller);
  return {
    ...spoken,
    lede: fillWords(spoken.words.lede, { district: name }),
    isSent: new URL(request.url).searchParams.has("sent"),
  };
}

/** The same answer whether or not the directory has the address. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const { lang, words } = await wordsFor(request, caller);
  const form = await readBoundedForm(request, MOST_BYTES);
  const typed = String(form?.get("email") ?? "").slice(0, 300);
  const email = parseEmailAddress(typed);
  if (!email.ok) return data({ typed, error: words.wrong }, { status: 422 });
  const from = context.get(clientAddressContext);
  const isTaken = await askForDigest(caller, services, { email, language: lang, from });
  if (!isTaken) return data({ typed, error: words.busy }, { status: 429 });
  return seeOther(`/d/${params.district}/digest?lang=${lang}&sent=1`);
}

/** What the address asks for, then the browser, then the district. */
async function wordsFor(request: Request, caller: Caller) {
  const { language } = await getDistrict(caller);
  const asked = new URL(request.url).searchParams.get("lang");
  const browser = request.headers.get("Accept-Language")?.split(/[,;]/, 1)[0]?.trim() || null;
  return signUpWords(asked, browser, language);
}

export default function DigestSignUp({ loaderData, actionData }: Route.ComponentProps) {
  const { words, lang, lede, isSent } = loaderData;
  return (
    <div className="narrow stack">
      <PageHead title={words.title} lede={lede} />
      {isSent && !actionData ? (
        <Note>
          <p role="status">{words.sent}</p>
          <p>{words.unknown}</p>
        </Note>
      ) : (
        <form method="post" action={`?lang=${lang}`} className="form">
          <TextField
            name="email"
            type="email"
            label={words.email}
            autoComplete="email"
            dir="ltr"
            defaultValue={actionData?.typed}
            error={actionData?.error}
            required
          />
          <Button>{words.button}</Button>
        </form>
      )}
    </div>
  );
}
