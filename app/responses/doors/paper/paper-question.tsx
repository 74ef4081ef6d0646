import type { ShownItem, ShownOption } from "~/surveys/localize";
import { translator } from "../../messages/translator";
import { conditionWords } from "./condition-words";
import { howToAnswer, type PaperView } from "./paper-form";
import { PaperMatrix } from "./paper-matrix";
import { PaperText } from "./paper-text";

interface QuestionProps {
  view: PaperView;
  item: ShownItem;
}

/** One question with its boxes or lines; words between questions as they are. */
export function PaperQuestion({ view, item }: QuestionProps) {
  const { words, questions } = view;
  const mark = questions.get(item.id)?.mark;
  const how = howToAnswer(item, words);
  return (
    <div className={item.kind === "matrix" ? "question wide" : "question"}>
      {item.showIf && (
        <p className="only-if">
          {words.t("paper.only_if", { condition: conditionWords(item.showIf, view) })}
        </p>
      )}
      <h3>
        {mark && <b className="mark">{mark}.</b>} <PaperText view={view} shown={item.text} />{" "}
        {item.required && <span className="small">{neededWord(view)}</span>}
      </h3>
      {item.hint && (
        <p className="small">
          <PaperText view={view} shown={item.hint} />
        </p>
      )}
      {how && <p className="small">{how}</p>}
      <Field view={view} item={item} />
    </div>
  );
}

function neededWord({ survey, fallback }: PaperView): string {
  return translator(survey.language, fallback).t("form.needed");
}

function Field({ view, item }: QuestionProps) {
  switch (item.kind) {
    case "single":
    case "multiple":
    case "ranking":
      return <Boxes view={view} item={item} />;
    case "offer":
      return <Offer view={view} item={item} />;
    case "matrix":
      return <PaperMatrix view={view} item={item} />;
    case "number":
      return <p className="line is-short" />;
    case "date":
      return (
        <p className="date" dir="ltr">
          <span /> – <span /> – <span />
        </p>
      );
    case "text":
      return <Lines count={item.short ? 1 : 4} />;
    case "consent":
      return (
        <p className="option">
          <span className="box" /> <small>1</small>{" "}
          {item.agree && <PaperText view={view} shown={item.agree} />}
        </p>
      );
    case "info":
      return null;
  }
}

function Boxes({ view, item }: QuestionProps) {
  return (
    <ol className="options">
      {item.options.map((option, index) => (
        <li key={option.code} className={option.apart ? "option apart" : "option"}>
          <span className={item.kind === "ranking" ? "box is-wide" : "box"} />{" "}
          <small>{index + 1}</small> <OptionWords view={view} option={option} />
        </li>
      ))}
    </ol>
  );
}

function OptionWords({ view, option }: { view: PaperView; option: ShownOption }) {
  return (
    <span className="words">
      <PaperText view={view} shown={option.label} />
      {option.other && (
        <>
          {" "}
          <span className="small">({view.words.t("paper.own_words")})</span>
          <span className="line" />
        </>
      )}
    </span>
  );
}

/** Where answers are kept with a person, an offer can be passed on with the name. */
function Offer({ view, item }: QuestionProps) {
  const { words, mode } = view;
  return (
    <>
      <Boxes view={view} item={item} />
      {mode === "confidential" && (
        <>
          <p className="small">{words.t("paper.offer_note")}</p>
          <Lines count={1} />
          <p className="option">
            <span className="box" /> <small>1</small> {words.t("paper.offer_agree")}
          </p>
        </>
      )}
    </>
  );
}

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => index).map((line) => (
    <p key={line} className="line" />
  ));
}
