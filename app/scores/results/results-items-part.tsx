import { CONSTRUCTS } from "~/surveys/construct";
import { DistributionPlot } from "~/ui/charts/distribution-plot";
import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import type { ResultsWords } from "../messages/results-words";
import { boundText, itemWords } from "./results-item-words";
import type { ItemResult } from "./results-items";

interface ResultsItemsProps {
  items: readonly ItemResult[];
  words: ResultsWords;
}

/** How each group answered each question, folded by what the questions are about. */
export function ResultsItems({ items, words }: ResultsItemsProps) {
  const { t } = words;
  if (items.length === 0) return null;
  const groups = [...CONSTRUCTS, "none" as const].flatMap((construct) => {
    const own = items.filter((item) => (item.construct ?? "none") === construct);
    return own.length > 0 ? [{ construct, own }] : [];
  });
  return (
    <Part id="items" title={t("items.title")}>
      <p>{t("items.what")}</p>
      {groups.map(({ construct, own }) => (
        <Details
          key={construct}
          summary={t("items.open", {
            construct: t(`construct.${construct}`),
            count: own.length,
          })}
        >
          <div className="stack">
            {own.map((item) => (
              <ResultsItem key={item.id} item={item} words={words} />
            ))}
          </div>
        </Details>
      ))}
    </Part>
  );
}

interface ResultsItemProps {
  item: ItemResult;
  words: ResultsWords;
  level?: 3 | 4;
}

/** One question with how each group answered it. */
export function ResultsItem({ item, words, level = 3 }: ResultsItemProps) {
  const Title = `h${level}` as const;
  return (
    <>
      <Title lang={item.text.lang}>{item.text.text}</Title>
      {item.isWordedApart && <p className="soft">{words.t("items.worded")}</p>}
      {item.isSingle ? (
        <DistributionPlot
          options={item.options}
          rows={item.rows}
          words={itemWords(item, words)}
          label={item.text.text}
        />
      ) : (
        <Choices item={item} words={words} />
      )}
    </>
  );
}

/** Several answers could be chosen, so that shares are no parts of a whole. */
function Choices({ item, words }: { item: ItemResult; words: ResultsWords }) {
  const { t } = words;
  return (
    <DataTable
      caption={t("items.caption")}
      label={item.text.text}
      columns={[
        { key: "group", label: t("table.group") },
        ...item.options.map((option) => ({ key: option, label: option, numeric: true })),
      ]}
      rows={item.rows.map((row) =>
        row.kind === "hidden"
          ? { key: row.key, cells: [row.name], rest: t("plot.hidden") }
          : {
              key: row.key,
              cells: [
                row.name,
                ...row.shares.map((percent, index) =>
                  boundText({ percent, bound: row.coded[index] ?? null }, words),
                ),
              ],
            },
      )}
    />
  );
}
