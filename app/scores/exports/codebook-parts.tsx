import { type Shown, showText } from "~/surveys/texts";
import { DataTable } from "~/ui/parts/data-table";
import type { ResultsWords } from "../messages/results-words";
import type { CodebookColumn, CodebookConstruct, CodebookItem, CodebookTexts } from "./codebook";
import type { ColumnKind } from "./measures";

export function CodebookColumns({
  columns,
  texts,
}: {
  columns: readonly CodebookColumn[];
  texts: CodebookTexts;
}) {
  const { words } = texts;
  return (
    <DataTable
      caption={words.columns}
      captionHidden
      cards
      label={words.columnsTable}
      columns={[
        { key: "name", label: words.column },
        { key: "meaning", label: words.meaning },
        { key: "unit", label: words.unit },
      ]}
      rows={columns.map(({ name, kind }) => ({
        key: name,
        cells: [<code key="name">{name}</code>, texts.columns[name], valuesOf(kind, texts)],
      }))}
    />
  );
}

function valuesOf(kind: ColumnKind, { units }: CodebookTexts): string {
  if (kind.type === "boolean") return "true, false";
  if (kind.type === "string") return kind.values?.join(", ") ?? "";
  const [least, most] = kind.range;
  const ends = [...(least === null ? [] : [`≥ ${least}`]), ...(most === null ? [] : [`≤ ${most}`])];
  return [units[kind.unit], ...ends].join(", ");
}

type Constructs = {
  constructs: readonly CodebookConstruct[];
  texts: CodebookTexts;
  words: ResultsWords;
};

export function CodebookConstructs({ constructs, texts, words: { t, number } }: Constructs) {
  const { words } = texts;
  const answersNeeded = ({ scales }: CodebookConstruct) => {
    const kinds = scales.map(({ least, of }) =>
      words.of.replace("{least}", number(least)).replace("{of}", number(of)),
    );
    return [...new Set(kinds)].join("; ") || words.notScored;
  };
  return (
    <DataTable
      caption={words.constructs}
      captionHidden
      cards
      label={words.constructsTable}
      columns={[
        { key: "construct", label: words.construct },
        { key: "name", label: words.column },
        { key: "least", label: words.least },
        { key: "dontKnow", label: words.dontKnow },
      ]}
      rows={constructs.map((one) => ({
        key: one.name,
        cells: [
          t(`construct.${one.name}`),
          <code key="name">{one.name}</code>,
          answersNeeded(one),
          words[one.dontKnow],
        ],
      }))}
    />
  );
}

type Items = {
  items: readonly CodebookItem[];
  texts: CodebookTexts;
  words: ResultsWords;
  fallback: string;
};

/** Each question with its wordings and what its answers earn; `#item-AW1` leads to it. */
export function CodebookItems({ items, ...rest }: Items) {
  return items.map((item) => <OneItem key={item.id} item={item} {...rest} />);
}

function OneItem({ item, texts, words, fallback }: Omit<Items, "items"> & { item: CodebookItem }) {
  const shown = (of: Readonly<Record<string, string>>) => showText(of, words.lang, fallback);
  const construct = item.construct ? words.t(`construct.${item.construct}`) : texts.words.notScored;
  return (
    <article id={`item-${item.id}`} className="stack">
      <h3>
        {item.id} <small>{construct}</small>
      </h3>
      <div className="split codes">
        <ul>
          {Object.entries(item.wording).map(([audience, of]) => (
            <li key={audience}>
              {audience === "all" ? texts.words.everybody : words.t("group.name", { audience })}
              {": "}
              <Words {...shown(of)} />
            </li>
          ))}
        </ul>
        {item.options.length > 0 && (
          <DataTable
            caption={`${item.id}: ${texts.words.label}`}
            captionHidden
            label={`${item.id}: ${texts.words.label}`}
            columns={[
              { key: "code", label: texts.words.option },
              { key: "label", label: texts.words.label },
              { key: "score", label: texts.words.score, numeric: true },
            ]}
            rows={item.options.map(({ code, label, score }) => ({
              key: code,
              cells: [
                code,
                <Words key="label" {...shown(label)} />,
                item.scored && score !== null ? words.number(score) : texts.words.none,
              ],
            }))}
          />
        )}
      </div>
    </article>
  );
}

function Words({ text, lang }: Shown) {
  return <span lang={lang}>{text}</span>;
}
