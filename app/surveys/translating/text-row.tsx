import { fieldId } from "~/ui/fields/field";
import { TextArea } from "~/ui/fields/text-area";
import { ChangedWords } from "~/ui/parts/changed-words";
import { Details } from "~/ui/parts/details";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { Tag, type TagLook } from "~/ui/parts/tag";
import { inLanguage } from "./language-words";
import type { TextState } from "./status";
import type { ShownText } from "./translation-view";

interface TextRowProps {
  shown: ShownText;
  language: string;
  beside: string;
  /** What was typed and is not saved. */
  typed?: string | undefined;
  isRight?: boolean | undefined;
  error?: string | undefined;
}

const stateTags: Record<TextState, { look: TagLook; word: string }> = {
  missing: { look: "wait", word: "missing" },
  outdated: { look: "heed", word: "needs another look" },
  draft: { look: "wait", word: "draft" },
  reviewed: { look: "done", word: "reviewed" },
};

/** An original and its translation, side by side. */
export function TextRow({ shown, language, beside, typed, isRight, error }: TextRowProps) {
  const { key, place, original, text, state, change, seen } = shown;
  const id = fieldId(key);
  const longest = Math.max(original.length, text.length);
  return (
    <li className="translation" data-state={state}>
      <div className="stack">
        <p className="row">
          <span className="kicker">{place}</span> <StateTag state={state} />
        </p>
        <p id={`${id}-original`} {...inLanguage(beside)} className="as-typed">
          {original || <span className="soft">There are no words in this language yet.</span>}
        </p>
        {change && (
          <Details summary="What changed in the original since">
            <p>
              <ChangedWords pieces={change} />
            </p>
          </Details>
        )}
      </div>
      <div>
        <TextArea
          name={key}
          label={<span className="hidden">{`${place}: translation`}</span>}
          rows={Math.min(8, Math.max(2, Math.ceil(longest / 55)))}
          maxLength={2000}
          dir={inLanguage(language).dir}
          typedLang={language}
          defaultValue={typed ?? text}
          error={error}
        />
        {state === "outdated" && (
          <label className="check">
            <input type="checkbox" name={`right.${key}`} value="yes" defaultChecked={isRight} />{" "}
            Still right as it is
            <span className="hidden">{`: ${place}`}</span>
          </label>
        )}
        <HiddenInputs values={{ [`seen.${key}`]: seen }} />
      </div>
    </li>
  );
}

function StateTag({ state }: { state: TextState }) {
  const { look, word } = stateTags[state];
  const isDone = state === "draft" || state === "reviewed";
  return isDone ? <span className="soft small">{word}</span> : <Tag look={look}>{word}</Tag>;
}
