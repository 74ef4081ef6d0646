import type { ReactNode } from "react";
import { FormFrame } from "~/ui/frames/form-frame";
import { ContactLine, type Sender } from "../../form/contact-line";
import { languageLinks } from "../../form/language-buttons";
import { directionOf } from "../../messages/languages";
import { translator } from "../../messages/translator";

/** What the frame of a page at the open link needs, as its loader gives it. */
export interface OpenFrame {
  lang: string;
  dir: "ltr" | "rtl";
  fallback: string;
  sender: Sender;
  languages: readonly string[];
  resultsHref: string | null;
}

export function openFrame(
  door: {
    sender: Sender;
    setting: { district: { language: string }; resultsHref: string | null };
  },
  lang: string,
  languages: readonly string[],
): OpenFrame {
  const fallback = door.setting.district.language;
  const { sender, setting } = door;
  const { resultsHref } = setting;
  return { lang, dir: directionOf(lang), fallback, sender, languages, resultsHref };
}

export function OpenPage({ frame, children }: { frame: OpenFrame; children: ReactNode }) {
  const words = translator(frame.lang, frame.fallback);
  return (
    <FormFrame
      district={frame.sender.name}
      languages={languageLinks(frame.languages, frame.lang)}
      foot={<ContactLine sender={frame.sender} words={words} />}
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

/** Where to go from here: what was answered, once that is published, and the district's own page. */
export function OpenOnward({ frame, children }: { frame: OpenFrame; children?: ReactNode }) {
  const { lang, sender, resultsHref } = frame;
  const words = translator(lang, frame.fallback);
  return (
    <p className="row">
      {children}
      {resultsHref && <a href={`${resultsHref}&lang=${lang}`}>{words.t("closed.results")}</a>}
      {sender.home && <a href={`${sender.home}?lang=${lang}`}>{sender.name}</a>}
    </p>
  );
}
