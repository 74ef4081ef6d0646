import { directionOf } from "~/responses/messages/languages";
import { Acts } from "~/ui/parts/acts";
import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { commitmentWords } from "../../emails/commitment-words";
import { mailWords } from "../../emails/messages";
import { StandingTag } from "./commitments/standing-tag";
import { whoAndWhen } from "./commitments/who-and-when";
import type { InLanguage } from "./in-language";
import type { ReadReport } from "./report";

interface ReportTextProps {
  report: ReadReport;
  /** The page's language; what is not translated keeps its own. */
  lang: string;
  /** Where staff follow or change a promise; they read its goal too. */
  href?: ((promise: string) => string) | undefined;
}

/** What a report says, under the same headings as its mail, and where its promises stand today. */
export function ReportText({ report, lang: page, href }: ReportTextProps) {
  const { heard, willDo, willNotDo, next } = report;
  const words = mailWords(page);
  return (
    <>
      <Lines id="heard" title={words.heard} lines={heard} />
      {willDo.length > 0 && (
        <Part id="will-do" title={words.willDo}>
          <Entries
            entries={willDo.map(({ id, what, owner, by, goal, standing }) => ({
              key: id,
              title: <Promised what={what} href={href?.(id)} />,
              side: <StandingTag standing={standing} lang={page} />,
              text: [whoAndWhen(page, owner, by), href && goal].filter(Boolean).join(", "),
            }))}
          />
        </Part>
      )}
      {willNotDo.text.length > 0 && (
        <Part id="will-not-do" title={words.willNotDo}>
          <div lang={willNotDo.lang} dir={directionOf(willNotDo.lang)}>
            <Acts
              acts={willNotDo.text.map(({ text, reason }) => ({
                key: text,
                what: text,
                detail: reason,
              }))}
            />
          </div>
        </Part>
      )}
      <Lines id="next" title={commitmentWords(page).next} lines={next} />
    </>
  );
}

function Promised({ what, href }: { what: InLanguage<string>; href: string | undefined }) {
  const text = { lang: what.lang, dir: directionOf(what.lang) };
  return href === undefined ? (
    <span {...text}>{what.text}</span>
  ) : (
    <a href={href} {...text}>
      {what.text}
    </a>
  );
}

interface LinesProps {
  id: string;
  title: string;
  lines: InLanguage<string[]>;
}

function Lines({ id, title, lines: { lang, text } }: LinesProps) {
  if (text.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <ul lang={lang} dir={directionOf(lang)}>
        {text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  );
}
