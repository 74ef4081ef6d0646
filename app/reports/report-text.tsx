import { Acts } from "~/ui/parts/acts";
import { Part } from "~/ui/parts/part";
import type { Commitment, ReadReport } from "./report";
import { fill, type ReportWords } from "./report-words";

interface ReportTextProps {
  report: ReadReport & { lang: string };
  words: ReportWords;
}

/** What a report says, in the language it was written in. */
export function ReportText({ report, words }: ReportTextProps) {
  const { lang, heard, willDo, willNotDo } = report;
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
        <div lang={lang}>
          <Acts
            acts={willDo.map((promise) => ({
              key: promise.text,
              what: promise.text,
              detail: promiseDetail(promise, words),
            }))}
          />
        </div>
      </Part>
      {willNotDo.length > 0 && (
        <Part id="will-not-do" title={words.willNotDo}>
          <div lang={lang}>
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

function promiseDetail({ who, by }: Commitment, words: ReportWords): string {
  return [who, by && fill(words.by, { when: by })].filter(Boolean).join(", ");
}
