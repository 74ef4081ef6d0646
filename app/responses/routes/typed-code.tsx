import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { FormFrame } from "~/ui/frames/form-frame";
import { languageLinks } from "../form/language-buttons";
import { directionOf } from "../messages/languages";
import { readerLanguage } from "../messages/reader-language";
import { translatedLanguages, translator } from "../messages/translator";
import { typedCodeWords } from "../messages/typed-code";
import { openTypedCode } from "../typed-code.server";
import type { Route } from "./+types/typed-code";

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.words.title }];

export function loader({ request }: Route.LoaderArgs) {
  const lang = readerLanguage(request);
  return { lang, dir: directionOf(lang), words: typedCodeWords(lang) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const typed = String((await request.formData()).get("code") ?? "");
  const opened = await openTypedCode(
    context.get(servicesContext),
    typed,
    context.get(clientAddressContext),
  );
  const words = typedCodeWords(readerLanguage(request));
  if (opened.ok) {
    const chosen = new URL(request.url).searchParams.get("lang");
    const search = chosen === null ? "" : `?lang=${encodeURIComponent(chosen)}`;
    return seeOther(`/s/${opened.token}${search}`);
  }
  const status = opened.reason === "too_many" ? 429 : 422;
  return data({ typed, error: words[opened.reason] }, { status });
}

/** For those who would rather not press a button in a mail, or have a letter. */
export default function TypedCode({
  loaderData: { lang, words },
  actionData,
}: Route.ComponentProps) {
  const { t } = translator(lang);
  const links = languageLinks(translatedLanguages(), lang);
  const errors: Record<string, string> = actionData ? { code: actionData.error } : {};
  return (
    <FormFrame
      district="Full Circle"
      foot={words.foot}
      languages={links}
      words={{ skip: t("frame.skip"), languages: t("frame.languages"), error: t("frame.error") }}
    >
      <ErrorSummary title={errors.code ?? ""} errors={errors} texts={{ code: words.label }} />
      <h1>{words.heading}</h1>
      <form method="post" className="form">
        <TextField
          name="code"
          label={words.label}
          hint={words.hint}
          dir="ltr"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={actionData?.typed}
          error={errors.code}
        />
        <Button>{words.open}</Button>
      </form>
    </FormFrame>
  );
}
