import { Note } from "~/ui/parts/note";
import { translator } from "../../messages/translator";
import { doorWords } from "../messages/door-words";

const SMALLEST_SHOWN_GROUP = 10;

interface OpenPrivacyProps {
  language: string;
  fallback: string;
  privacyHref: string;
}

/** What happens with answers given at the open link. */
export function OpenPrivacy({ language, fallback, privacyHref }: OpenPrivacyProps) {
  const { t } = doorWords(language, fallback);
  const form = translator(language, fallback);
  return (
    <Note title={{ id: "privacy", text: t("open.privacy") }}>
      <ul>
        <li>{t("open.privacy_stored")}</li>
        <li>{t("open.privacy_limit")}</li>
        <li>{t("open.apart")}</li>
        <li>{form.t("privacy.groups", { k: SMALLEST_SHOWN_GROUP })}</li>
        <li>{form.t("privacy.skip")}</li>
      </ul>
      <p>
        <a href={privacyHref}>{form.t("privacy.read")}</a>
      </p>
    </Note>
  );
}

/** Beside the button that sends. */
export function AfterOpen({ language, fallback }: Omit<OpenPrivacyProps, "privacyHref">) {
  return <p className="hint">{doorWords(language, fallback).t("open.after")}</p>;
}
