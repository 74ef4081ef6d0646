import type { Audience } from "~/people/audience";
import { audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { counted } from "~/platform/counted";
import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import { shortDay } from "../touches/today";
import { MESSAGE_TYPES } from "../touches/touch";
import { channelWords, messageTypeWords } from "../touches/touch-words";
import { BarPlot } from "./bar-plot";
import { type Effort, perMonth, type Row } from "./effort";
import type { figuresOf } from "./figures";

type Figures = ReturnType<typeof figuresOf>;
type EffortProps = {
  figures: Figures;
  period: number;
  schools: readonly { id: string; name: string }[];
};

const number = (count: number) => count.toLocaleString("en");
const touchesWord = (count: number) => `${number(count)} ${count === 1 ? "touch" : "touches"}`;
const reachWord = ({ reach }: Effort) => (reach === null ? "not known" : number(reach));

const barsOf = <Key extends string>(rows: readonly Row<Key>[], words: Record<Key, string>) =>
  rows.map((row) => ({
    ...{ key: row.key, name: words[row.key], value: row.touches, detail: reachWord(row) },
    says:
      row.reach === null
        ? touchesWord(row.touches)
        : `${touchesWord(row.touches)}, ${counted(row.reach, "person", "people")}`,
  }));

/** The first and the third question: through which channels, with which types of messages. */
export function Channels({ figures }: Pick<EffortProps, "figures">) {
  return (
    <Part id="channels" title="Through which channels?">
      <BarPlot
        label="Channels"
        bars={barsOf(figures.channels, channelWords)}
        columns={{ name: "Channel", value: "Touches", detail: "People, added up" }}
      />
    </Part>
  );
}

export function Types({ figures }: Pick<EffortProps, "figures">) {
  return (
    <Part id="types" title="With which types of messages?">
      <BarPlot
        label="Types of messages"
        bars={barsOf(figures.types, messageTypeWords)}
        columns={{ name: "Type", value: "Touches", detail: "People, added up" }}
      />
      <Details summary="Types by audience">
        <DataTable
          caption="How many touches of each type went to each audience"
          label="Types by audience"
          cards
          columns={[
            { key: "audience", label: "Audience" },
            ...MESSAGE_TYPES.map((type) => ({
              ...{ key: type, label: messageTypeWords[type], numeric: true },
            })),
          ]}
          rows={figures.typesByAudience.map(({ audience, counts }) => ({
            key: audience,
            cells: [audienceWords[audience], ...counts],
          }))}
        />
      </Details>
    </Part>
  );
}

/** The second question: how often, per audience, school and language. */
export function HowOften({ figures, period, schools }: EffortProps) {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return (
    <Part id="often" title="How often?">
      <Often
        title="Audience"
        rows={figures.audiences}
        period={period}
        nameOf={(key) => audienceWords[key]}
      />
      <Details summary="By school and by language">
        <Often
          title="School"
          rows={figures.schools}
          period={period}
          nameOf={(key) => names.get(key) ?? ""}
        />
        <p className="hint">What was for the whole district counts with no school here.</p>
        <Often
          title="Language"
          rows={figures.languages}
          period={period}
          nameOf={languageInEnglish}
        />
      </Details>
    </Part>
  );
}

type OftenProps<Key extends string> = {
  title: string;
  rows: readonly Row<Key>[];
  period: number;
  nameOf: (key: Key) => string;
};

function Often<Key extends string = Audience>({ title, rows, period, nameOf }: OftenProps<Key>) {
  return (
    <DataTable
      caption={`By ${title.toLowerCase()}; a touch for two counts with both`}
      label={`How often, by ${title.toLowerCase()}`}
      cards
      columns={[
        { key: "name", label: title },
        { key: "touches", label: "Touches", numeric: true },
        { key: "month", label: "In 30 days", numeric: true },
        { key: "last", label: "Last" },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          nameOf(row.key),
          row.touches,
          perMonth(row.touches, period),
          row.lastOn ? shortDay(row.lastOn).replaceAll(" ", "\u00a0") : "none",
        ],
      }))}
    />
  );
}
