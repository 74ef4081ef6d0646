import { audienceWords } from "~/people/audience-words";
import { unbroken } from "~/surveys/wave-name";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import { formatAmount } from "../needs/amount";
import { dayWords } from "../needs/need-words";
import type { BuyIn, Summary } from "./load-summary.server";
import type { Grouping } from "./value";

const titles: Record<Grouping, string> = {
  school: "By school",
  goal: "By goal of a plan",
  stage: "By stage",
};

const heads: Record<Grouping, string> = { school: "School", goal: "Goal", stage: "Stage" };

export function PeriodForm({ period }: { period: Summary["period"] }) {
  return (
    <form method="get" className="filter">
      <TextField name="from" type="date" label="From" defaultValue={period.from} />
      <TextField name="to" type="date" label="To" defaultValue={period.to} />
      <Button look="quiet">Show</Button>
    </form>
  );
}

/** One table a question: money and hours added up, goods named. */
export function ValueTables({ tables }: { tables: Summary["tables"] }) {
  return tables.map(({ by, rows }) => (
    <Part key={by} id={by} title={titles[by]}>
      <DataTable
        caption={`What arrived, ${titles[by].toLowerCase()}`}
        captionHidden
        label={`Table: what arrived, ${titles[by].toLowerCase()}`}
        cards
        columns={[
          { key: "name", label: heads[by] },
          { key: "money", label: "Money", numeric: true },
          { key: "hours", label: "Hours", numeric: true },
          { key: "goods", label: "Goods" },
        ]}
        rows={rows.map(({ key, name, financial, volunteer, goods }) => ({
          key,
          cells: [
            name,
            financial === 0 ? "none" : formatAmount("financial", financial, { language: "en" }),
            volunteer === 0 ? "none" : formatAmount("volunteer", volunteer, { language: "en" }),
            goods || "none",
          ],
        }))}
      />
    </Part>
  ));
}

const groupWords = {
  business: audienceWords.business,
  organization: audienceWords.organization,
  higher_ed: audienceWords.higher_ed,
  partners: "These three together",
};

/** Buy-in beside what arrived, wave by wave, without a word on what made what. */
export function BuyInPart({ waves }: { waves: Summary["waves"] }) {
  const rows = waves.flatMap(({ id, name, closes, isDraft, groups }) =>
    groups
      .filter(({ audience, buyIn }) => audience !== "partners" || buyIn !== null)
      .map(({ audience, buyIn }) => ({
        key: `${id}-${audience}`,
        cells: [
          unbroken(isDraft ? `${name} (draft)` : name),
          <span key="closes" className="is-moment">
            {dayWords(closes)}
          </span>,
          groupWords[audience],
          buyInWords(buyIn),
        ],
      })),
  );
  if (rows.length === 0) return null;
  return (
    <Part id="buy-in" title="Buy-in of partners, wave by wave">
      <p className="hint">
        It stands beside what arrived, not as its cause or its effect: much else happens between two
        waves.
      </p>
      <DataTable
        caption="Buy-in of businesses, organizations and higher education in each wave, 0 to 100"
        label="Buy-in of partners"
        cards
        columns={[
          { key: "wave", label: "Wave" },
          { key: "closes", label: "Closed" },
          { key: "audience", label: "Audience" },
          { key: "buy-in", label: "Buy-in, 0 to 100" },
        ]}
        rows={rows}
      />
    </Part>
  );
}

function buyInWords(buyIn: BuyIn): string {
  if (!buyIn) return "Not shown";
  const { mean, interval, n } = buyIn;
  return `${mean}${interval ? `, most likely ${interval[0]} to ${interval[1]}` : ""}; ${n} people`;
}
