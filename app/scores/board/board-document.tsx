import { renderToStaticMarkup } from "react-dom/server";
import { HatchPattern } from "~/ui/charts/hatch";
import stylesheet from "~/ui/css/app.css?inline";
import { resultsWords } from "../messages/results-words";
import { BoardReport, type BoardReportData } from "./board-report";

/** The report as one page that loads nothing, for the printer. */
export function boardDocument(report: BoardReportData): string {
  const { lang, dir } = report.view;
  const words = resultsWords(lang);
  const page = renderToStaticMarkup(
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>{`${words.t("print.title")}: ${report.title}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet */}
        <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      </head>
      <body>
        <HatchPattern />
        <main className="page stack print-page">
          <BoardReport report={report} words={words} />
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${page}`;
}
