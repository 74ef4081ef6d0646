import type { ReactNode } from "react";
import { languageName } from "~/responses/messages/languages";
import { translator } from "~/responses/messages/translator";
import { FormFrame } from "~/ui/frames/form-frame";
import { PLEDGE_LANGUAGES } from "./words/catalogue";

type LinkFrameProps = {
  lang: string;
  district: string;
  contact: string;
  /** Of this page, for its other languages. */
  href: string;
  children: ReactNode;
};

/** A page around an offer's link, without the district's navigation. */
export function LinkFrame({ lang, district, contact, href, children }: LinkFrameProps) {
  const { t } = translator(lang);
  return (
    <FormFrame
      district={district}
      foot={contact ? `${district}. ${contact}` : district}
      languages={PLEDGE_LANGUAGES.map((tag) => ({
        ...{ lang: tag, label: languageName(tag), href: `${href}?lang=${tag}` },
        current: tag === lang,
      }))}
      words={{ skip: t("frame.skip"), languages: t("frame.languages"), error: t("frame.error") }}
    >
      {children}
    </FormFrame>
  );
}
