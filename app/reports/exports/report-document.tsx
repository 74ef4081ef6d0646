import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { excerptOf } from "~/plans/answers/answer";
import { directionOf } from "~/responses/messages/languages";
import stylesheet from "~/ui/css/app.css?inline";
import { mailWords } from "../../../emails/messages";
import { whoAndWhen } from "../commitments/who-and-when";
import type { InLanguage } from "../in-language";
import type { ReadReport } from "../report";
import { ReportText } from "../report-text";

export type PrintedReport = {
  report: ReadReport;
  lang: string;
  /** The district, and the day it was published. */
  kicker: string;
  /** Where everything can be read. */
  address: string;
};

/** A report as one page that loads nothing, for the printer. */
export function reportDocument({ report, lang, kicker, address }: PrintedReport): string {
  return page(
    { title: report.title.text, lang },
    <main className="page stack print-page">
      <p className="kicker">{kicker}</p>
      <h1 {...within(report.title.lang)}>{report.title.text}</h1>
      <ReportText report={report} lang={lang} />
      <p>{address}</p>
    </main>,
  );
}

/** So that it stays one page. */
const MOST = 3;
/** How many lines of large letters have room beside the headings; a line of the title takes two. */
const MOST_LINES = 18;

/** How many lines a text takes at most; a sign of Chinese is as wide as two letters. */
function linesOf(text: string, letters: number): number {
  const width = [...text].reduce((sum, sign) => sum + (sign >= "\u2e80" ? 2 : 1), 0);
  return Math.ceil(width / letters);
}

/** The same on one sheet, large, for a wall: the first of what was heard and promised, and where the rest is. */
export function posterDocument({ report, lang, kicker, address }: PrintedReport): string {
  const words = mailWords(lang);
  const heard = report.heard.text.slice(0, MOST).map((line) => excerptOf(line));
  const willDo = report.willDo.slice(0, MOST).map(({ id, what, owner, by }) => ({
    ...{ id, lang: what.lang, text: excerptOf(what.text), who: whoAndWhen(lang, owner, by) },
  }));
  const items = [...heard, ...willDo.map(({ text, who }) => `${text} ${who}`)];
  const lines = items.reduce(
    (sum, item) => sum + linesOf(item, 46),
    2 * linesOf(report.title.text, 20),
  );
  return page(
    { title: report.title.text, lang },
    <main className={`page stack print-page poster${lines <= MOST_LINES ? " few" : ""}`}>
      <p className="kicker">{kicker}</p>
      <h1 {...within(report.title.lang)}>{report.title.text}</h1>
      <h2>{words.heard}</h2>
      <ul {...within(report.heard.lang)}>
        {heard.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{words.willDo}</h2>
      <ul>
        {willDo.map((act) => (
          <li key={act.id}>
            <b {...within(act.lang)}>{act.text}</b> {act.who}
          </li>
        ))}
      </ul>
      <p className="address">{address}</p>
    </main>,
    posterSheet,
  );
}

const posterSheet = `
@page { margin: 15mm; }
.poster { font-size: 15pt; line-height: 1.35; }
.poster.few { font-size: 20pt; } .poster .kicker { font-size: 0.75em; max-inline-size: none; }
.poster h1 { font-size: 2em; } .poster h2 { font-size: 1.3em; margin-block-start: 6mm; }
.poster li { margin-block-end: 2mm; } .poster .address { font-weight: bold; margin-block-start: 8mm; overflow-wrap: anywhere; }`;

function within(lang: InLanguage<unknown>["lang"]) {
  return { lang, dir: directionOf(lang) };
}

function page({ title, lang }: { title: string; lang: string }, body: ReactNode, sheet = "") {
  const html = renderToStaticMarkup(
    <html {...within(lang)}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet */}
        <style dangerouslySetInnerHTML={{ __html: stylesheet + sheet }} />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>\n${html}`;
}
