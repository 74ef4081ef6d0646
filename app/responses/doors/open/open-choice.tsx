import type { Audience } from "~/people/audience";
import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { SelectField } from "~/ui/fields/select-field";
import { Note } from "~/ui/parts/note";
import { doorWords } from "../messages/door-words";
import { NO_SCHOOL } from "./open-link";

interface OpenChoiceProps {
  lang: string;
  fallback: string;
  /** A language that was chosen goes along; without one the browser's counts. */
  chosenLanguage: string | null;
  audiences: readonly Audience[];
  schools: readonly { value: string; label: string }[];
  school: string;
  isWrong: boolean;
}

/** As whom somebody answers, and about which school. */
export function OpenChoice(props: OpenChoiceProps) {
  const { t } = doorWords(props.lang, props.fallback);
  return (
    <form method="get" className="form">
      {props.chosenLanguage && <input type="hidden" name="lang" value={props.chosenLanguage} />}
      <RadioField
        name="audience"
        label={t("open.who")}
        options={props.audiences.map((audience) => ({
          value: audience,
          label: t("open.audience", { audience }),
        }))}
        error={props.isWrong ? t("open.who_needed") : undefined}
      />
      {props.schools.length === 0 ? (
        <input type="hidden" name="school" value={NO_SCHOOL} />
      ) : (
        <SelectField
          name="school"
          label={t("open.school")}
          options={[{ value: NO_SCHOOL, label: t("open.no_school") }, ...props.schools]}
          defaultValue={props.school}
        />
      )}
      <Button>{t("open.start")}</Button>
    </form>
  );
}

/** For those who have a link or a code of their own. */
export function OwnLinkFirst({ lang, fallback }: Pick<OpenChoiceProps, "lang" | "fallback">) {
  const { t } = doorWords(lang, fallback);
  return (
    <Note look="heed">
      <p>{t("open.own")}</p>
      <p>
        <a href={`/c?lang=${lang}`}>{t("open.own_code")}</a>
      </p>
    </Note>
  );
}
