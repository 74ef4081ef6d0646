import type { Piece } from "~/platform/text-pieces";
import { Details } from "~/ui/parts/details";
import { Tag } from "~/ui/parts/tag";
import type { Line, SectionView } from "./changes-view";
import type { ChangesWords } from "./changes-words";
import type { ChangesPage } from "./load-changes.server";
import { Reasons } from "./reasons";

interface SectionChangesProps {
  section: SectionView;
  reasons: ChangesPage["reasons"];
  words: ChangesWords;
  /** What its words are in. */
  text: ChangesPage["text"];
  /** Compared as it was written, though its reader has chosen another language. */
  isAsWritten: boolean;
  href: (commentId: string) => string;
}

/** A section that changed: what became of it, the comments that led to it, its lines. */
export function SectionChanges(props: SectionChangesProps) {
  const { section, reasons, words, text, isAsWritten, href } = props;
  const { t } = words;
  const id = `changes-${section.key}`;
  return (
    <section className="part stack" aria-labelledby={id}>
      <h2 id={id} {...text}>
        {section.heading.length > 0 ? <Words pieces={section.heading} words={words} /> : t("intro")}
      </h2>
      <p className="row">
        {section.marks.map((mark) => (
          <Tag key={mark} look={mark === "removed" ? "stop" : "same"}>
            {t(`mark.${mark}`)}
          </Tag>
        ))}
      </p>
      {isAsWritten && <p className="soft">{t("own_language")}</p>}
      <Reasons reasons={reasons} words={words} href={href} />
      {section.parts.length > 0 && (
        <div className="diff">
          {section.parts.map((part, index) => {
            const key = `${section.key}-${index}`;
            if (!("folded" in part))
              return <OneLine key={key} line={part} words={words} text={text} />;
            const count = part.folded.length;
            return (
              <Details key={key} summary={t("fold", { count, number: words.number(count) })}>
                {part.folded.map((line, nth) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
                  <OneLine key={`${key}-${nth}`} line={line} words={words} text={text} />
                ))}
              </Details>
            );
          })}
        </div>
      )}
    </section>
  );
}

interface OneLineProps {
  line: Line;
  words: ChangesWords;
  text: ChangesPage["text"];
}

function OneLine({ line, words, text }: OneLineProps) {
  const isSame = line.state === "same";
  return (
    <p className={isSame ? "diff-line" : "diff-line is-changed"}>
      {isSame && <Hidden>{words.t("hidden.same")}</Hidden>}
      <span {...text}>
        <Words pieces={line.words} words={words} />
      </span>
    </p>
  );
}

/** Pieces of text; what was added or removed is said to listeners around it. */
function Words({
  pieces,
  words: { t, lang, dir },
}: {
  pieces: readonly Piece[];
  words: ChangesWords;
}) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index}-${kind}`;
    if (kind === "same") return text;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      <span key={key}>
        {(/^\s/.test(text) || (kind === "added" && pieces[index - 1]?.kind === "removed")) && " "}
        <span className="hidden" lang={lang} dir={dir}>{` ${t(`hidden.${kind}`)} `}</span>
        <Mark>{text.trim() || text}</Mark>
        <span className="hidden" lang={lang} dir={dir}>{` ${t(`hidden.${kind}_end`)} `}</span>
        {/\s$/.test(text) && " "}
      </span>
    );
  });
}

function Hidden({ children }: { children: React.ReactNode }) {
  return <span className="hidden">{children} </span>;
}
