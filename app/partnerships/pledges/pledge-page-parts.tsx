import { Button } from "~/ui/fields/button";
import { TextArea } from "~/ui/fields/text-area";
import { Details } from "~/ui/parts/details";
import { Facts } from "~/ui/parts/facts";
import { Part } from "~/ui/parts/part";
import type { PledgePage } from "./load-pledge-page.server";
import type { PledgeWords } from "./words/catalogue";

type PartProps = { page: PledgePage; t: PledgeWords["t"]; token: string };

const to = (token: string, path: string, lang: string) => `/g/${token}${path}?lang=${lang}`;

/** What only its sender can say: it is theirs, or it is not. */
export function ConfirmPart({ page, t, token }: PartProps) {
  return (
    <div className="stack">
      <form method="post" action={to(token, "", page.lang)}>
        <Button>{t("confirm.yes")}</Button>
      </form>
      <form method="post" action={to(token, "/disavowal", page.lang)}>
        <Button look="quiet">{t("confirm.no")}</Button>
        <p className="hint">{t("confirm.no_hint")}</p>
      </form>
    </div>
  );
}

export function AmountsPart({ page, t, token }: PartProps) {
  return (
    <>
      <Facts
        facts={[
          ...page.amounts,
          {
            term: t("page.shown"),
            value: page.shownAs ? <bdi>{page.shownAs}</bdi> : t("page.nobody"),
          },
        ]}
      />
      {page.hasReceipt && (
        <p>
          <a href={to(token, "/receipt", page.lang)}>{t("receipt.open")}</a>
        </p>
      )}
      {page.paymentUrl && (
        <Part id="pay" title={t("pay.title")}>
          <p>{t("pay.text")}</p>
          <p>
            <a href={page.paymentUrl} rel="noreferrer">
              {t("pay.open")}
            </a>
          </p>
        </Part>
      )}
    </>
  );
}

type WithdrawProps = PartProps & { values?: { reason: string } | undefined };

export function WithdrawPart({ page, t, token, values }: WithdrawProps) {
  return (
    <Part id="withdraw" title={t("withdraw.title")}>
      <Details summary={t("withdraw.send")} open={values !== undefined}>
        <form method="post" action={to(token, "/withdrawal", page.lang)} className="form">
          <p>{t("withdraw.text")}</p>
          <TextArea
            name="reason"
            label={t("withdraw.reason")}
            rows={3}
            maxLength={1000}
            defaultValue={values?.reason}
            error={values ? t("error.reason") : undefined}
            dir="auto"
          />
          <Button look="stop">{t("withdraw.send")}</Button>
        </form>
      </Details>
    </Part>
  );
}
