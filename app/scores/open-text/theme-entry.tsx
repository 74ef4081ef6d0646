import { Details } from "~/ui/parts/details";
import { Tag } from "~/ui/parts/tag";
import { resultsWords } from "../messages/results-words";
import type { ShownTheme } from "./theme";
import { isShown } from "./theme-display";
import { ThemeSplit, totalText } from "./theme-numbers";
import { WrittenText } from "./written-text";

/** A theme in the staff's list; `href` leads those who sort texts to it. */
export function themeEntry(theme: ShownTheme, href: string | null) {
  const { id, name, description, numbers, quotes } = theme;
  return {
    key: id,
    title: href ? <a href={href}>{name}</a> : name,
    side: isShown(numbers.total) ? undefined : <Tag look="wait">Too few to show</Tag>,
    text: totalText(numbers),
    body: (
      <>
        {description && <p>{description}</p>}
        <ThemeSplit split={numbers.split} />
        {quotes.length > 0 && <Quotes quotes={quotes} />}
      </>
    ),
  };
}

function Quotes({ quotes }: Pick<ShownTheme, "quotes">) {
  const { t } = resultsWords("en");
  return (
    <Details summary={`Read what they wrote (${quotes.length})`}>
      <ul>
        {quotes.map(({ text, audience, isQuote }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: quotes never move
          <li key={index}>
            <WrittenText text={text} />
            {(audience || isQuote) && (
              <p className="hint">
                {[audience && t("group.name", { audience }), isQuote && "chosen for publication"]
                  .filter(Boolean)
                  .join(", ")}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
