import { directionOf } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import type { Became, Chance } from "./load-onward.server";
import type { LoopWords } from "./loop-words/en";

/** What became of the reader's own comments; theirs alone. */
export function OwnComments({
  comments,
  words,
}: {
  comments: readonly Became[];
  words: LoopWords;
}) {
  if (comments.length === 0) return null;
  return (
    <Part id="comments" title={words.comments}>
      <Entries
        entries={comments.map(({ key, text, href, decided, reason }) => ({
          key,
          title: decided,
          text: (
            <a href={href}>
              <bdi>{text}</bdi>
            </a>
          ),
          body: reason && <p dir="auto">{reason}</p>,
        }))}
      />
    </Part>
  );
}

interface OwnOffersProps {
  offers: readonly { id: string; title: string; says: string; href: string | null }[];
  words: LoopWords;
}

/** What became of the reader's own offers of help; theirs alone. */
export function OwnOffers({ offers, words }: OwnOffersProps) {
  if (offers.length === 0) return null;
  return (
    <Part id="offers" title={words.offers}>
      <Entries
        entries={offers.map(({ id, title, says, href }) => ({
          key: id,
          title: href ? <a href={href}>{title}</a> : title,
          text: says,
        }))}
      />
    </Part>
  );
}

interface ThemesProps {
  themes: readonly string[];
  words: LoopWords;
}

/** What people wrote, by published themes. */
export function Themes({ themes, words }: ThemesProps) {
  if (themes.length === 0) return null;
  return (
    <Part id="themes" title={words.themes}>
      <ul>
        {themes.map((theme) => (
          <li key={theme}>{theme}</li>
        ))}
      </ul>
    </Part>
  );
}

export function Chances({ chances, words }: { chances: readonly Chance[]; words: LoopWords }) {
  return (
    <Part id="chances" title={words.chance}>
      <ul>
        {chances.map(({ href, label, note }) => (
          <li key={href}>
            <a href={href}>
              <bdi>{label}</bdi>
            </a>{" "}
            {note && <span className="soft">{note}</span>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface HearProps {
  token: string;
  lang: string;
  hears: boolean;
  words: LoopWords;
}

/** Wants to be told what becomes of the promises, or no more. */
export function Hear({ token, lang, hears, words }: HearProps) {
  const path = hears ? "subscription/end" : "subscription";
  return (
    <Part id="hear" title={words.hear} noPrint>
      <p role={hears ? "status" : undefined}>{hears ? words.hear_on : words.hear_text}</p>
      <form method="post" action={`/f/${token}/${path}?lang=${lang}`} dir={directionOf(lang)}>
        <Button look="quiet">{hears ? words.hear_stop : words.hear_start}</Button>
      </form>
    </Part>
  );
}
