import { notFound, seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { FORGET_FIELD } from "~/responses/form/form-values";
import { localeOf } from "~/responses/messages/languages";
import { formatDay, formatMoment } from "~/responses/messages/moments";
import { translator } from "~/responses/messages/translator";
import { openLink } from "~/responses/open-link.server";
import { RespondentPage, respondentPage } from "~/responses/respondent-page";
import { Button } from "~/ui/fields/button";
import { findBeside, findPlanToRead, findPromise, readOwnScores } from "../read-receipt.server";
import { receiptOf } from "../receipt";
import { LockedPart, NextPart, OwnScoresPart, ReceiptChain, UnlinkedPart } from "../receipt-parts";
import { reportWords } from "../report-words";
import type { Route } from "./+types/receipt";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title }];

/** What stands behind a link that was answered: own scores for the browser that sent them, and for no other. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const opened = await openLink(services, request, params.token);
  if (!opened) notFound();
  const { link, setting } = opened;
  if (!link.answered) throw seeOther(`/s/${params.token}${new URL(request.url).search}`);
  const page = respondentPage(opened, request);
  const { t } = translator(page.lang);
  const scores = readOwnScores(services, opened, request);
  const beside = scores && (await findBeside(services, opened));
  const respondent = { audience: link.audience, schoolId: link.school_id };
  const isConfidential = link.mode === "confidential";
  const promised = await findPromise(services, opened);
  const plan = await findPlanToRead(services, opened);
  const base = `/d/${setting.district.slug}`;
  const feedback = {
    href: `/f/${params.token}?lang=${page.lang}`,
    label: reportWords(page.lang).words.feedback,
  };
  const mayCorrect = isConfidential && opened.given !== null && link.state === "open";
  return {
    ...page,
    title: t("receipt.page", { district: page.sender.name }),
    isAnonymous: !isConfidential,
    unlinked: link.unlinked_at && formatDay(link.unlinked_at, page.lang, page.sender.timeZone),
    receipt:
      scores &&
      receiptOf(scores, respondent, beside?.release ?? null, {
        audience: (audience) => t("receipt.group", { audience }),
        school: setting.school,
      }),
    when: beside && monthOf(beside.wave.closesAt, page.lang, beside.timezone),
    correctUntil: mayCorrect ? formatMoment(link.closes_at, page.lang, page.sender.timeZone) : null,
    correctHref: `/s/${params.token}${new URL(request.url).search}`,
    promised: promised && formatDay(promised, page.lang, page.sender.timeZone),
    onward: plan
      ? {
          href: `${base}/plans/${plan.slug}?lang=${page.lang}`,
          label: t(plan.takesComments ? "receipt.plan_comment" : "receipt.plan"),
        }
      : feedback,
    links: [
      ...(plan && link.state === "closed" ? [feedback] : []),
      ...(beside
        ? [{ href: `${base}/results/${setting.surveySlug}`, label: t("closed.results") }]
        : []),
      { href: `${base}/privacy?lang=${page.lang}`, label: t("privacy.read") },
    ],
  };
}

export default function ReceiptPage({ loaderData: page }: Route.ComponentProps) {
  const words = translator(page.lang);
  const { t } = words;
  const isLocked = !page.receipt && !page.isAnonymous && !page.unlinked;
  return (
    <RespondentPage page={page}>
      <div className="stack">
        <h1>{t("receipt.title")}</h1>
        {page.correctUntil && (
          <p className="lede">{t("receipt.correct_until", { moment: page.correctUntil })}</p>
        )}
        {page.isAnonymous && <p className="lede">{t("receipt.final")}</p>}
        <form method="post" action={`/s/${page.token}`} className="row">
          {page.correctUntil && <a href={page.correctHref}>{t("receipt.correct")}</a>}
          <Button look="quiet" name={FORGET_FIELD} value="1">
            {t("receipt.forget")}
          </Button>
        </form>
      </div>
      {page.receipt && (
        <OwnScoresPart
          receipt={page.receipt}
          when={page.when}
          once={page.isAnonymous}
          words={words}
        />
      )}
      {page.unlinked && <UnlinkedPart day={page.unlinked} words={words} />}
      {isLocked && <LockedPart token={page.token} words={words} />}
      <NextPart {...page} isLater={isLocked} words={words} />
      <ReceiptChain words={words} />
    </RespondentPage>
  );
}

function monthOf(day: Date, lang: string, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    ...{ month: "long", year: "numeric", timeZone },
  }).format(day);
}
