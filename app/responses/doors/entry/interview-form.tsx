import type { ShownSurvey } from "~/surveys/localize";
import { Note } from "~/ui/parts/note";
import type { Sender } from "../../form/contact-line";
import { renderFormPage } from "../../form/form-page";
import { formPlaces } from "../../form/form-places";
import type { FormPageProps } from "../../form/form-view";
import type { Asked } from "../../form/parse-answers";
import { directionOf } from "../../messages/languages";
import { doorWords } from "../messages/door-words";

interface InterviewProps {
  survey: ShownSurvey;
  asked: Asked;
  school: string | null;
  languages: readonly string[];
  fallback: string;
  sender: Sender;
  closesAt: Date;
  /** The interviewer's way back. */
  backHref: string;
  /** The hidden value of this form: none of it is kept for later. */
  version: string;
}

/** The form as an interviewer reads it aloud: in the person's language, nothing saved before it is sent. */
export function renderInterview(
  props: InterviewProps,
  shown: Pick<FormPageProps, "values" | "errors" | "step">,
): string {
  const { survey, asked, school, languages, fallback, sender, closesAt, version } = props;
  return renderFormPage({
    ...{ survey, school, languages, fallback, sender, closesAt, version },
    places: formPlaces(asked.definition, asked.audience),
    audience: asked.audience,
    mode: asked.mode,
    unlinkAt: null,
    stylesheet: "/assets/form.css",
    script: "/assets/answering.js",
    door: { privacy: <ReadAloud {...props} />, after: null },
    ...shown,
  });
}

const SMALLEST_SHOWN_GROUP = 10;

/** What people hear before the first question, and what the interviewer has to know. */
function ReadAloud({ survey, asked, fallback, sender, backHref }: InterviewProps) {
  const { language, t } = doorWords(survey.language, fallback);
  return (
    <>
      <div lang={language} dir={directionOf(language)}>
        <Note look="heed" title={{ id: "privacy", text: t("phone.title") }}>
          <p>{t("phone.who", { district: sender.name })}</p>
          <p>{t(`phone.${asked.mode}`, { k: SMALLEST_SHOWN_GROUP })}</p>
          <p>{t("phone.skip")}</p>
        </Note>
      </div>
      <p lang="en" dir="ltr">
        For the interviewer: read each question and its answers as they stand, and mark what the
        person says. Nothing is kept before you send.{" "}
        <a href={backHref}>Leave without storing anything</a>
      </p>
    </>
  );
}
