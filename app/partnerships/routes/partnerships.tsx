import { requireStaff } from "~/auth/require-staff.server";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { dayWords } from "../needs/need-words";
import { loadSummary } from "../telling/load-summary.server";
import { BuyInPart, PeriodForm, ValueTables } from "../telling/summary-parts";
import type { Route } from "./+types/partnerships";

export const handle = { room: "partner" };
export const meta = () => [{ title: "What partnerships made possible" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.read");
  const query = new URL(request.url).searchParams;
  return { ...(await loadSummary(staff, query)), mayHandle: staff.may("pledge.handle") };
}

export default function Partnerships({ loaderData }: Route.ComponentProps) {
  const { period, total, tables, waves, due, mayHandle } = loaderData;
  const waiting = due.offered + due.late + due.delivered;
  const query = new URLSearchParams(period).toString();
  return (
    <>
      <PageHead
        title={total.length > 0 ? `${listed(total)} arrived` : "Nothing has arrived yet"}
        lede={`From ${dayWords(period.from)} to ${dayWords(period.to)}.`}
      >
        <a href="/admin/needs">What is needed</a>
        {mayHandle && (
          <a href="/admin/pledges">{waiting > 0 ? `Offers: ${waiting} wait for you` : "Offers"}</a>
        )}
        <a href={`/admin/partnerships/figures.csv?${query}`}>As a file (CSV)</a>
      </PageHead>
      <PeriodForm period={period} />
      {total.length === 0 ? (
        <Empty
          title="Nothing arrived in this time"
          text="Publish what your plans need on the board, accept what people offer, and note what arrives. Money, goods and hours then add up here by school, goal and stage."
          action={<a href="/admin/needs">What is needed</a>}
        />
      ) : (
        <ValueTables tables={tables} />
      )}
      <BuyInPart waves={waves} />
    </>
  );
}

const listed = (words: readonly string[]) =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(words);
