import { Button } from "~/ui/fields/button";
import { Empty } from "~/ui/parts/empty";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { WrittenText } from "./written-text";

interface Listed {
  id: string;
  from: string;
  text: string;
  isIn: boolean;
  isQuote: boolean;
  others: readonly string[];
}

interface ThemeTextsProps {
  here: string;
  texts: readonly Listed[];
  query: { show: string; mention: string };
}

/** The listed texts with what belongs to the theme and what is quoted; found by words, all are ticked at first. */
export function ThemeTexts({ here, texts, query }: ThemeTextsProps) {
  if (texts.length === 0) {
    return (
      <Empty
        title="No text here yet"
        text="Choose a phrase above, or look for words of your own. Only redacted texts can be put into a theme."
      />
    );
  }
  const isOffer = query.mention !== "";
  return (
    <form method="post" action={`${here}/texts`} className="stack print">
      <HiddenInputs values={query} />
      {isOffer && (
        <p className="hint">
          All that mention it are ticked. Take away the tick where the words mean something else.
        </p>
      )}
      <ul className="entries">
        {texts.map((text) => (
          <li key={text.id}>
            <input type="hidden" name="listed" value={text.id} />
            <WrittenText text={text.text} />
            <p className="hint">
              {text.from}
              {text.others.length > 0 && `. Also in: ${text.others.join(", ")}`}
            </p>
            <div className="row no-print">
              <label className="check">
                <input
                  type="checkbox"
                  name="in"
                  value={text.id}
                  defaultChecked={text.isIn || isOffer}
                />{" "}
                In this theme
              </label>
              <label className="check">
                <input type="checkbox" name="quote" value={text.id} defaultChecked={text.isQuote} />{" "}
                Quote it in public
              </label>
            </div>
          </li>
        ))}
      </ul>
      <Button>Save what is ticked</Button>
    </form>
  );
}
