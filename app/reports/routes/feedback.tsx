import { notFound } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { translator } from "~/responses/messages/translator";
import { FOR_FEEDBACK } from "~/responses/onward";
import { openLink } from "~/responses/open-link.server";
import { RespondentPage, respondentPage } from "~/responses/respondent-page";
import { Button } from "~/ui/fields/button";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { BesidePlots } from "../beside-plots";
import { Chances, Hear, OwnComments, OwnOffers, Themes } from "../feedback-parts";
import { loadFeedback } from "../load-feedback.server";
import { loopWords } from "../loop-words/catalogue";
import { ReportText } from "../report-text";
import { fill, reportWords } from "../report-words";
import type { Route } from "./+types/feedback";

export const headers = () => ({ "Cache-Control": "no-store", "X-Robots-Tag": "noindex" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

/** A respondent's feedback page. The link alone shows what is public, and never their answers. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const opened = await openLink(services, request, params.token);
  if (!opened) notFound("This link leads nowhere. Open it from the mail again.");
  const page = respondentPage(opened, request);
  const feedback = await loadFeedback(services, opened, page.lang);
  return { ...page, ...feedback, title: reportWords(page.lang).words.feedback };
}

export default function Feedback({ loaderData: page }: Route.ComponentProps) {
  const { t } = translator(page.lang);
  const { words } = reportWords(page.lang);
  const { words: loop } = loopWords(page.lang);
  const { report, results, reportHref, unsubscribe } = page;
  return (
    <RespondentPage page={page}>
      <PageHead title={page.title} lede={fill(words.feedbackLede, { title: page.survey })}>
        {results && <a href={results}>{words.results}</a>}
        {reportHref && <a href={reportHref}>{words.report}</a>}
      </PageHead>
      {page.isLocked && <Locked token={page.token} lang={page.lang} />}
      {page.unlinked && (
        <Note title={{ id: "unlinked", text: t("receipt.unlinked") }}>
          <p>{t("receipt.unlinked_why", { day: page.unlinked })}</p>
        </Note>
      )}
      {page.day === null && <Note>{words.waitingWhy}</Note>}
      <BesidePlots {...page} />
      {report && <ReportText report={report} lang={page.lang} />}
      {report && (
        <p>
          <a href={page.promises}>{loop.all_promises}</a>
        </p>
      )}
      <Themes themes={page.themes} words={loop} />
      <OwnComments comments={page.comments} words={loop} />
      <OwnOffers offers={page.offers} words={loop} />
      <Chances chances={page.chances} words={loop} />
      {report && page.hears !== null && (
        <Hear token={page.token} lang={page.lang} hears={page.hears} words={loop} />
      )}
      {unsubscribe && (
        <Part id="mails" title={words.mails} noPrint>
          <p>
            <a href={`${unsubscribe}?lang=${page.lang}`}>{t("receipt.stop_mail")}</a>
          </p>
        </Part>
      )}
    </RespondentPage>
  );
}

function Locked({ token, lang }: { token: string; lang: string }) {
  const { t } = translator(lang);
  return (
    <Note title={{ id: "locked", text: t("receipt.locked") }}>
      <p>{t("receipt.locked_why")}</p>
      <form method="post" action={`/s/${token}/code?for=${FOR_FEEDBACK}&lang=${lang}`}>
        <Button look="quiet">{t("code.send")}</Button>
      </form>
    </Note>
  );
}
