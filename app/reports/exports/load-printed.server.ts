import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { localeOf } from "~/responses/messages/languages";
import { readIn } from "../find-report.server";
import { findPublishedReport } from "../report.db.server";
import { reportWords } from "../report-words";
import { keepPdf } from "./keep-pdf.server";
import type { PrintedReport } from "./report-document";

type Params = { district: string; report: string };

/** A published report as a PDF in the language that is asked for, or 404. */
export async function respondPdf(
  services: Services,
  params: Params,
  request: Request,
  document: { of: (printed: PrintedReport) => string; name: string },
): Promise<Response> {
  const printed = await loadPrinted(services, params, request);
  const pdf = await keepPdf(services, document.of(printed));
  if (!pdf) {
    notFound(
      "This server has no Chromium to print with. Open the report and print it from your browser: the page is made for it.",
    );
  }
  return new Response(Uint8Array.from(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${params.report}-${document.name}.pdf"`,
      "Cache-Control": "no-cache",
    },
  });
}

async function loadPrinted(
  services: Services,
  params: Params,
  request: Request,
): Promise<PrintedReport> {
  const caller = await requirePublicDistrict(services, params.district);
  return transaction(caller, async (scope) => {
    const report = await findPublishedReport(scope, params.report);
    if (!report?.publishedAt) notFound("There is no published report at this address.");
    const { name, slug, timezone, language } = await getDistrict(scope);
    const asked = new URL(request.url).searchParams.get("lang");
    const { lang } = reportWords(asked, language);
    const day = formatDay(report.publishedAt, timezone, localeOf(lang));
    return {
      ...{ lang, kicker: `${name} · ${day}` },
      report: await readIn(scope, report, lang, services.clock()),
      address: `${services.env.APP_URL}/d/${slug}/reports/${report.slug}`,
    };
  });
}
