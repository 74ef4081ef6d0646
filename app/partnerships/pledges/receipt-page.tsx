import { Brand } from "~/ui/frames/brand";
import { DataTable } from "~/ui/parts/data-table";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import type { Receipt } from "./load-receipt.server";
import { pledgeWords } from "./words/catalogue";

interface ReceiptPageProps {
  receipt: Receipt;
  /** The page its reader came from: the giver's own, or the offer as staff see it. */
  back: { href: string; label: string; lang?: string };
}

/** A receipt on a page made to be printed. */
export function ReceiptPage({ receipt, back }: ReceiptPageProps) {
  const { t } = pledgeWords(receipt.lang);
  const { title, number, district, contact, from, about, total, lines } = receipt;
  return (
    <>
      <header className="head">
        <div className="page">
          <Brand name={district} here="partner" />
        </div>
      </header>
      <main className="page stack print-page" id="main">
        <PageHead title={title} lede={number}>
          <a href={back.href} lang={back.lang}>
            {back.label}
          </a>
        </PageHead>
        <Facts
          facts={[
            { term: t("receipt.from"), value: <bdi>{from}</bdi> },
            {
              term: t("receipt.to"),
              value: <bdi>{[district, contact].filter(Boolean).join(", ")}</bdi>,
            },
            ...(about ? [{ term: t("receipt.for"), value: <bdi>{about}</bdi> }] : []),
          ]}
        />
        <DataTable
          caption={title}
          captionHidden
          label={title}
          columns={[
            { key: "day", label: t("receipt.day") },
            { key: "amount", label: t("receipt.amount"), numeric: true },
          ]}
          rows={[
            ...lines.map(({ key, day, amount }) => ({ key, cells: [day, amount] })),
            {
              key: "total",
              cells: [<b key="total">{t("receipt.total")}</b>, <b key="amount">{total}</b>],
            },
          ]}
        />
        <p>{t("receipt.note")}</p>
      </main>
    </>
  );
}
