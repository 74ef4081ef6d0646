import { directionOf } from "~/responses/messages/languages";
import { languageOf } from "./text-language";

/** What somebody wrote, in its own language and direction. */
export function WrittenText({ text }: { text: string }) {
  return <p {...spoken(text)}>{text}</p>;
}

/** The same with what a reader may take out marked and numbered. */
export function MarkedText({
  pieces,
}: {
  pieces: readonly { text: string; mark: number | null }[];
}) {
  const whole = pieces.map(({ text }) => text).join("");
  return (
    <p {...spoken(whole)}>
      {pieces.map(({ text, mark }, index) =>
        mark === null ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
          <mark key={index}>
            {text}
            <sup>{mark}</sup>
          </mark>
        ),
      )}
    </p>
  );
}

/** Lines stay lines; a language that cannot be told leaves its direction to the browser. */
function spoken(text: string) {
  const lang = languageOf(text);
  return {
    className: "as-written",
    lang: lang ?? undefined,
    dir: lang ? directionOf(lang) : ("auto" as const),
  };
}
