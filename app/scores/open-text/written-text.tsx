import type { ReactNode } from "react";
import { directionOf } from "~/responses/messages/languages";
import { languageOf } from "./text-language";

/** What somebody wrote, in its own language and direction; lines stay lines. */
export function WrittenText({ text }: { text: string }) {
  return <p {...spoken(text)}>{linesOf(text)}</p>;
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
          linesOf(text)
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

function linesOf(text: string): ReactNode[] {
  return text.split(/\r?\n/).flatMap((line, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
    index === 0 ? [line] : [<br key={index} />, line],
  );
}

/** A language that cannot be told leaves its direction to the browser. */
function spoken(text: string) {
  const lang = languageOf(text);
  return { lang: lang ?? undefined, dir: lang ? directionOf(lang) : ("auto" as const) };
}
