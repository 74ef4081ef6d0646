import type { ShownShares } from "~/ui/charts/distribution";
import type { DistributionWords } from "~/ui/charts/distribution-plot";
import type { ResultsWords } from "../messages/results-words";
import type { Coded } from "../release/display";
import { type ItemResult, type SideShare, sideShare } from "./results-items";

/** What the plot of one item says: sides by the words of their answers, bounds as bounds. */
export function itemWords(item: ItemResult, words: ResultsWords): DistributionWords {
  const { t, number } = words;
  const half = Math.floor(item.options.length / 2);
  const codedOf = new Map(
    item.rows.flatMap((row) => (row.kind === "shares" ? [[row.key, row.coded]] : [])),
  );
  const side = (row: ShownShares, of: "oppose" | "support") =>
    boundText(sideShare(row.shares, codedOf.get(row.key) ?? [], of), words);
  const opposing = optionList(item.options.slice(0, half), words);
  const supporting = optionList(item.options.slice(item.options.length - half), words);
  return {
    number,
    notShown: t("plot.hidden"),
    reason: t("plot.hidden_why"),
    detail: (row) => t("plot.answered", { count: row.n }),
    label: (row) => labelText(row, item.options, codedOf.get(row.key) ?? [], words),
    says: (row) => ({
      figure: side(row, "support"),
      rest: supporting,
      small: [
        `${side(row, "oppose")} ${opposing}`,
        ...(row.cantSay === undefined
          ? []
          : [t("items.cant_say_small", { share: words.percent(row.cantSay) })]),
      ].join(t("text.semicolon")),
    }),
    few: (row) => {
      const support = side(row, "support");
      const sentence = t("items.few", { support, support_options: supporting });
      return { figure: support, rest: supporting, sentence };
    },
    part: (row, index) => {
      const share = number(row.shares[index] ?? 0);
      const bound = codedOf.get(row.key)?.[index] ?? null;
      return bound === null ? share : t(`items.${bound}`, { share });
    },
    legend: t("plot.legend"),
    table: {
      summary: t("items.table"),
      caption: t("items.caption"),
      group: t("table.group"),
      answered: t("table.answered"),
      cantSay: t("items.cant_say"),
    },
  };
}

function labelText(
  row: ShownShares,
  options: readonly string[],
  coded: readonly Coded["coded"][],
  words: ResultsWords,
): string {
  const parts = options.map((option, index) =>
    words.t("items.part", {
      option,
      share: boundText({ percent: row.shares[index] ?? 0, bound: coded[index] ?? null }, words),
    }),
  );
  return words.t("items.label", { name: row.name, parts: parts.join(words.t("text.comma")) });
}

export function boundText({ percent, bound }: SideShare, words: ResultsWords): string {
  const share = words.percent(percent);
  return bound === null ? share : words.t(`items.${bound}`, { share });
}

function optionList(options: readonly string[], { t }: ResultsWords): string {
  const [a = "", b] = options;
  return b === undefined ? t("items.one", { a }) : t("items.or", { a, b });
}
