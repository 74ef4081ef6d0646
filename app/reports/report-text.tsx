import { directionOf } from "~/responses/messages/languages";
import { Acts } from "~/ui/parts/acts";
import { Part } from "~/ui/parts/part";
import { mailWords } from "../../emails/messages";
import type { ReadReport } from "./report";

interface ReportTextProps {
  report: ReadReport & { lang: string };
  /** The page's language; the report keeps its own. */
  lang: string;
}

/** What a report says, in the language it was written in, under the same headings as its mail. */
export function ReportText({ report, lang: pageLanguage }: ReportTextProps) {
  const { lang, heard, willDo, willNotDo } = report;
  const words = mailWords(pageLanguage);
  return (
    <>
      <Part id="heard" title={words.heard}>
        <ul lang={lang} dir="auto">
          {heard.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Part id="will-do" title={words.willDo}>
        <div lang={lang} dir={directionOf(lang)}>
          <Acts
            acts={willDo.map((promise) => ({
              key: promise.text,
              what: promise.text,
              detail: words.by(promise.who, promise.by),
            }))}
          />
        </div>
      </Part>
      {willNotDo.length > 0 && (
        <Part id="will-not-do" title={words.willNotDo}>
          <div lang={lang} dir={directionOf(lang)}>
            <Acts
              acts={willNotDo.map(({ text, reason }) => ({
                key: text,
                what: text,
                detail: reason,
              }))}
            />
          </div>
        </Part>
      )}
    </>
  );
}
