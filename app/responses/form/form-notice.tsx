import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { formatMoment } from "../messages/moments";
import type { FormView } from "./form-view";

/** Why a form is not the one everybody sees. */
export type FormNotice =
  /** Other answers came in first; `keepHref` leads to their receipt. */
  | { kind: "conflict"; keepHref: string }
  | { kind: "correcting" }
  /** Answers were saved from another browser; a post to `codeHref` mails a code. */
  | { kind: "elsewhere"; codeHref: string }
  | { kind: "saved"; at: Date }
  /** Staff look at it: nothing can be sent. */
  | { kind: "preview" };

export function FormNoticeNote({ view }: { view: FormView }) {
  const { notice, words, sender } = view;
  if (notice === undefined) return null;
  const { t, language } = words;
  if (notice.kind === "conflict") {
    return (
      <Note look="heed" title={{ id: "notice", text: t("notice.conflict") }}>
        <p>{t("notice.conflict_what")}</p>
        <p>{t("notice.conflict_choice")}</p>
        <p>
          <Button look="quiet" href={notice.keepHref}>
            {t("notice.conflict_keep")}
          </Button>
        </p>
      </Note>
    );
  }
  if (notice.kind === "elsewhere") {
    return (
      <Note look="heed" title={{ id: "notice", text: t("notice.elsewhere") }}>
        <p>{t("notice.elsewhere_what")}</p>
        <form method="post" action={notice.codeHref}>
          <Button look="quiet">{t("code.send")}</Button>
        </form>
      </Note>
    );
  }
  if (notice.kind === "saved") {
    const moment = formatMoment(notice.at, language, sender.timeZone);
    return (
      <Note title={{ id: "notice", text: t("notice.saved", { moment }) }}>
        <p>{t("notice.saved_what")}</p>
      </Note>
    );
  }
  return (
    <Note look="heed" title={{ id: "notice", text: t(`notice.${notice.kind}`) }}>
      <p>{t(`notice.${notice.kind}_what`)}</p>
    </Note>
  );
}
