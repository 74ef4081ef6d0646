import type { Audience } from "~/people/audience";
import { audienceWords } from "~/people/audience-words";
import { unbroken } from "~/surveys/wave-name";
import { Meter } from "~/ui/charts/meter";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { DataTable } from "~/ui/parts/data-table";
import { Part } from "~/ui/parts/part";
import { shortDay } from "../touches/today";
import { optionsOf } from "../touches/touch-words";
import type { BesideRow } from "./awareness";

type BesidePartProps = { rows: readonly BesideRow[]; audience: Audience; period: number };

/** Touches and awareness, wave by wave, beside each other and without a word on what made what. */
export function BesidePart({ rows, audience, period }: BesidePartProps) {
  if (rows.length === 0) return null;
  return (
    <Part id="beside" title="Touches and awareness, wave by wave">
      <form method="get" action="#beside" className="filter">
        <input type="hidden" name="days" value={period} />
        <SelectField
          name="audience"
          label="Audience"
          options={optionsOf(audienceWords)}
          defaultValue={audience}
        />
        <Button look="quiet">Show</Button>
      </form>
      <p className="hint">
        Two things in one table, not a cause and its effect: much else happens between two waves.
        Mail from here counts the people of this audience; another touch for several audiences
        counts with all its people.
      </p>
      <DataTable
        caption={`${audienceWords[audience]}: touches before each wave closed, and awareness in it`}
        label="Touches and awareness"
        cards
        columns={[
          { key: "wave", label: "Wave" },
          { key: "closes", label: "Closed" },
          { key: "touches", label: "Touches since the one before", numeric: true },
          { key: "reach", label: "People, added up", numeric: true },
          { key: "awareness", label: "Awareness, 0 to 100" },
        ]}
        rows={rows.map((row) => ({
          key: row.waveId,
          cells: [
            <a key="wave" href={`/admin/waves/${row.waveId}`}>
              {unbroken(row.isDraft ? `${row.wave} (draft)` : row.wave)}
            </a>,
            <span key="closes" className="is-moment">
              {shortDay(row.closes)}
            </span>,
            row.touches,
            row.reach?.toLocaleString("en") ?? "not known",
            <AwarenessCell key="awareness" row={row} />,
          ],
        }))}
      />
    </Part>
  );
}

function AwarenessCell({ row: { awareness } }: { row: BesideRow }) {
  if (!awareness) return "Not shown";
  const { mean, interval, n } = awareness;
  const words = `${mean}${interval ? `, most likely ${interval[0]} to ${interval[1]}` : ""}; ${n} people`;
  return (
    <>
      {words}
      <Meter total={100} parts={[{ look: "done", count: mean }]} label={words} />
    </>
  );
}
