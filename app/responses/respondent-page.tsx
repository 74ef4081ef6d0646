import type { ReactNode } from "react";
import { pickLanguage } from "~/surveys/translations";
import { FormFrame } from "~/ui/frames/form-frame";
import { ContactLine, type Sender } from "./form/contact-line";
import { directionOf } from "./messages/languages";
import { translatedLanguages, translator } from "./messages/translator";
import type { OpenedLink } from "./open-link.server";

/** What the frame of a respondent's page needs, as its loader gives it. */
export type PageFrame = { lang: string; dir: "ltr" | "rtl"; sender: Sender; token: string };

/** Link, person, district: the page's language, in this order, among those that have words. */
export function respondentPage({ token, link, setting }: OpenedLink, request: Request): PageFrame {
  const offered = translatedLanguages();
  const { language: fallback } = setting.district;
  const own = pickLanguage(link.language, offered, pickLanguage(fallback, offered, "en"));
  const wanted = new URL(request.url).searchParams.get("lang");
  const lang = wanted === null ? own : pickLanguage(wanted, offered, own);
  return { lang, dir: directionOf(lang), sender: setting.sender, token };
}

export function RespondentPage({ page, children }: { page: PageFrame; children: ReactNode }) {
  const words = translator(page.lang);
  return (
    <FormFrame
      district={page.sender.name}
      charts
      foot={<ContactLine sender={page.sender} words={words} />}
      words={{
        skip: words.t("frame.skip"),
        languages: words.t("frame.languages"),
        error: words.t("frame.error"),
      }}
    >
      {children}
    </FormFrame>
  );
}
