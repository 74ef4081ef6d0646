import type { ReactElement } from "react";
import type { MailWords } from "./messages";

export type Setting<Props> = {
  props: Props;
  words: MailWords;
  language: string;
  subject: string;
};

export type MailTemplate<Props> = {
  subject: (props: Props, words: MailWords, language: string) => string;
  letter: (setting: Setting<Props>) => ReactElement;
};
