import { translator } from "~/responses/messages/translator";

/** What a page around a link says that is not about the question. */
export function publicFrameWords(lang: string) {
  const { t } = translator(lang);
  return { skip: t("frame.skip"), languages: t("frame.languages"), error: t("frame.error") };
}
