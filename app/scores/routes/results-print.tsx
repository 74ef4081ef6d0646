import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findInstalledChromium } from "~/platform/chromium.server";
import { notFound } from "~/platform/http.server";
import { directionOf, languageName } from "~/responses/messages/languages";
import { HatchPattern } from "~/ui/charts/hatch";
import { Button } from "~/ui/fields/button";
import { Languages } from "~/ui/frames/languages";
import type { LanguageLink } from "~/ui/links";
import { BoardReport } from "../board/board-report";
import { loadBoardReport } from "../board/load-board-report.server";
import { RESULTS_LANGUAGES, resultsWords } from "../messages/results-words";
import type { Route } from "./+types/results-print";

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Report for the board: ${loaderData.report.title}` : "Results" },
];

/** The results for the board, on a page made to be printed. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "release.read");
  const url = new URL(request.url);
  const report = await loadBoardReport(staff, requireId(params.wave), url.searchParams);
  if (!report) notFound("There are no such results yet.");
  const here = `/admin/waves/${params.wave}/results`;
  return {
    ...{ report, search: url.search, lang: report.view.lang, dir: report.view.dir, back: here },
    pdf: findInstalledChromium(staff.services.env.CHROMIUM_PATH)
      ? `${here}/print.pdf${url.search}`
      : null,
  };
}

export default function ResultsPrint({ loaderData: page }: Route.ComponentProps) {
  const words = resultsWords(page.lang);
  const { t } = words;
  return (
    <>
      <HatchPattern />
      <main className="page stack print-page" id="main">
        <div className="row no-print">
          <a href={page.back}>{t("print.back")}</a>
          {page.pdf && (
            <Button look="quiet" href={page.pdf}>
              {t("print.pdf")}
            </Button>
          )}
          <span className="soft">{t("print.hint")}</span>
          <Languages label={t("table.language")} links={languageLinks(page.search, page.lang)} />
        </div>
        <BoardReport report={page.report} words={words} />
      </main>
    </>
  );
}

/** The same report in each language it can be read in. */
function languageLinks(search: string, current: string): LanguageLink[] {
  return RESULTS_LANGUAGES.map((lang) => {
    const query = new URLSearchParams(search);
    query.set("lang", lang);
    return {
      ...{ lang, dir: directionOf(lang), label: languageName(lang) },
      ...{ href: `?${query}`, current: lang === current },
    };
  });
}
