import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { noOfferValues, type OfferValues } from "./offer-form";
import { OfferForm } from "./offer-form-part";
import type { loadOfferPage } from "./offer-page.server";
import { pledgeWords } from "./words/catalogue";

type OfferPageProps = {
  page: Awaited<ReturnType<typeof loadOfferPage>>;
  typed: { errors: Record<string, string>; values: OfferValues; busy: boolean } | undefined;
  /** To what is needed. */
  back: string;
};

/** The page of an offer: the form, what it lacks, or that a mail is on its way. */
export function OfferPage({ page, typed, back }: OfferPageProps) {
  const { t } = pledgeWords(page.lang);
  const link = (
    <p>
      <a href={`${back}?lang=${page.lang}`}>{t("offer.back")}</a>
    </p>
  );
  if (page.said === "disowned") {
    return (
      <div className="narrow stack">
        <PageHead title={t("confirm.disowned")} />
        {link}
      </div>
    );
  }
  if (page.said === "sent" && !typed) {
    return (
      <div className="narrow stack">
        <PageHead title={t("sent.title")} lede={t("sent.text")} />
        <p>{t("sent.none")}</p>
        {link}
      </div>
    );
  }
  if (!page.isOpen) {
    return (
      <div className="narrow stack">
        <PageHead title={page.title} lede={t("offer.closed")} />
        <p>{t("offer.closed_text")}</p>
        {link}
      </div>
    );
  }
  const errors = typed?.errors ?? {};
  const count = Object.keys(errors).length;
  return (
    <div className="narrow stack">
      <ErrorSummary title={t("error.title", { count })} errors={errors} />
      <PageHead title={page.title} lede={t("offer.lede", { district: page.district })} />
      {typed?.busy && (
        <Note look="stop">
          <p role="alert">{t("error.busy")}</p>
        </Note>
      )}
      {page.still && (
        <Note>
          <p>{page.still}</p>
        </Note>
      )}
      <OfferForm
        {...{ t, errors, kind: page.kind, unit: page.unit }}
        values={typed?.values ?? noOfferValues}
      />
      {link}
    </div>
  );
}
