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
}

export function openFrame(
  door: { sender: Sender; setting: { district: { language: string } } },
  lang: string,
  languages: readonly string[],
): OpenFrame {
  const fallback = door.setting.district.language;
  return { lang, dir: directionOf(lang), fallback, sender: door.sender, languages };
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
