import { LANGUAGES } from "~/districts/language";
import type { History } from "../history";
import type { SaveState } from "../post-draft";
import { saveWords } from "../save-words";
import { useHands } from "./context";
import { ChosenField, Press } from "./typed-field";

interface TopBarProps {
  surveyId: string;
  history: History;
  state: SaveState;
  savedBefore: string;
  save: () => void;
  language: string;
  languages: readonly string[];
  setLanguage: (language: string) => void;
}

/** What stays in sight: undo, the language that is typed in, and whether the work is saved. */
export function TopBar(props: TopBarProps) {
  const { surveyId, history, state, language, languages } = props;
  const { perform } = useHands();
  const isHeld = ["offline", "signed_out", "refused"].includes(state.kind);
  return (
    <div className="build-bar">
      <div className="row">
        <Press
          disabled={history.past.length === 0}
          keys="Control+Z"
          onPress={() => perform({ do: "undo" }, "Undone.")}
        >
          Undo
        </Press>
        <Press
          disabled={history.future.length === 0}
          keys="Control+Shift+Z"
          onPress={() => perform({ do: "redo" }, "Done again.")}
        >
          Redo
        </Press>
        <ChosenField
          {...{
            id: "language",
            label: "You type in",
            value: language,
            onChoose: props.setLanguage,
          }}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </ChosenField>
        <a
          className="button quiet small"
          href={`/admin/surveys/${surveyId}/preview?lang=${language}`}
          target="_blank"
          rel="noreferrer"
        >
          Look at it<span className="hidden"> (opens a new tab)</span>
        </a>
        {isHeld && <Press onPress={props.save}>Save</Press>}
      </div>
      <p role="status" className={isHeld || state.kind === "conflict" ? "error" : "soft small"}>
        {saveWords(state, props.savedBefore)}{" "}
        {state.kind === "signed_out" && (
          <a href="/login" target="_blank" rel="noreferrer">
            Sign in (opens a new tab)
          </a>
        )}
      </p>
    </div>
  );
}

/** A language by its own name, else by its tag. */
export function languageName(tag: string): string {
  return LANGUAGES.find((known) => known.tag === tag)?.name ?? tag;
}
