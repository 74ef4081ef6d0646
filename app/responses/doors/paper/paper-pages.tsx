import type { ShownSection } from "~/surveys/localize";
import { directionOf } from "../../messages/languages";
import { formatMoment } from "../../messages/moments";
import { translator } from "../../messages/translator";
import { conditionWords } from "./condition-words";
import { type PaperFormProps, type PaperView, paperView } from "./paper-form";
import { PaperQuestion } from "./paper-question";
import { PaperText } from "./paper-text";

const SMALLEST_SHOWN_GROUP = 10;

/** A whole form for pen and paper, in the survey's order. */
export function PaperPages(props: PaperFormProps) {
  const view = paperView(props);
  const { survey, words } = view;
  return (
    <section className="paper" lang={survey.language} dir={directionOf(survey.language)}>
      <PaperHead view={view} />
      {survey.sections.map((section) => (
        <PaperSection key={section.id} view={view} section={section} />
      ))}
      <p className="thanks">{words.t("paper.thanks")}</p>
    </section>
  );
}

function PaperHead({ view }: { view: PaperView }) {
  const { survey, words, audience, school, district, mode, closesAt, code } = view;
  const form = translator(survey.language, view.fallback);
  const moment = formatMoment(closesAt, words.language, district.timezone);
  return (
    <header>
      <div className="top">
        <p className="from" dir="auto">
          {district.name}
        </p>
        <p className="code-line">
          {words.t("paper.code")}: <Code code={code} />
        </p>
      </div>
      <p className="for">
        {school === null
          ? form.t("form.for", { audience })
          : form.t("form.for_school", { audience, school })}
      </p>
      <h1>
        <PaperText view={view} shown={survey.title} />
      </h1>
      {survey.intro && (
        <p>
          <PaperText view={view} shown={survey.intro} />
        </p>
      )}
      {school !== null && <p>{form.t("form.about_school", { audience, school })}</p>}
      <p>
        {words.t("paper.how")} {words.t("paper.skip")}{" "}
        <b>{words.t("paper.give_back", { place: school ?? "none", moment })}</b>
      </p>
      <p className="small">
        {words.t(`paper.${mode}`, { k: SMALLEST_SHOWN_GROUP })} {words.t("paper.numbers")}
      </p>
    </header>
  );
}

/** A box a character, to be written in where nobody's code is printed. */
function Code({ code }: { code: string | null }) {
  if (code !== null) {
    return (
      <span className="code" dir="ltr">
        {code}
      </span>
    );
  }
  return (
    <span className="cells" dir="ltr">
      {CELLS.map((cell) => (
        <span key={cell} />
      ))}
    </span>
  );
}

const CELLS = Array.from({ length: 10 }, (_, index) => index);

function PaperSection({ view, section }: { view: PaperView; section: ShownSection }) {
  return (
    <div className="section">
      <div className="section-head">
        <h2>
          <PaperText view={view} shown={section.title} />
        </h2>
        {/* Sheets come apart. */}
        {view.code && (
          <p className="code small" dir="ltr">
            {view.code}
          </p>
        )}
      </div>
      {section.showIf && (
        <p className="only-if">
          {view.words.t("paper.only_if", { condition: conditionWords(section.showIf, view) })}
        </p>
      )}
      {section.hint && (
        <p>
          <PaperText view={view} shown={section.hint} />
        </p>
      )}
      {section.items.map((item) => (
        <PaperQuestion key={item.id} view={view} item={item} />
      ))}
    </div>
  );
}
