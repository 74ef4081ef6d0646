import { AUDIENCES } from "~/people/audience";
import { type ChoiceItem, isChoice, itemsOf, type Option } from "~/surveys/item";
import { optionsOf, type SurveyDefinition } from "~/surveys/survey";
import { type Shown, showText, type Texts, wordingFor } from "~/surveys/texts";
import type { ShownShares } from "~/ui/charts/distribution";
import type { HiddenRow } from "~/ui/charts/plot-row";
import type { Coded } from "../release/display";
import type { ItemRow } from "../release/release-rows";

/** A group's answers to an item; `coded` says which shares are bounds and not values. */
export type SharesResult = (ShownShares & { coded: Coded["coded"][] }) | HiddenRow;

export type ItemResult = {
  id: string;
  construct: string | null;
  text: Shown;
  /** Groups read wordings of their own. */
  isWordedApart: boolean;
  /** From the opposing end to the supporting one. */
  options: string[];
  /** One answer each, so that shares make up a whole. */
  isSingle: boolean;
  rows: SharesResult[];
};

type ItemOptions = { lang: string; fallback: string; nameOf: (audience: string) => string };

/** The items of a survey with how each group answered them, in the form's order. */
export function itemResults(
  definition: SurveyDefinition,
  rows: readonly ItemRow[],
  { lang, fallback, nameOf }: ItemOptions,
): ItemResult[] {
  const items = definition.sections.flatMap(({ items }) => items.flatMap(itemsOf)).filter(isChoice);
  return items.flatMap((item) => {
    const own = rows.filter((row) => row.item === item.id);
    if (own.length === 0) return [];
    const { scale, apart } = scaleOf(optionsOf(definition, item));
    return [
      {
        id: item.id,
        construct: item.construct ?? null,
        text: showText(wordsFor(item, own), lang, fallback),
        isWordedApart: Object.keys(item.text).length > 1,
        options: scale.map(({ label }) => showText(label, lang, fallback).text),
        isSingle: item.kind === "single",
        rows: own.map((row) => sharesOf(row, scale, apart, nameOf(row.audience))),
      },
    ];
  });
}

/** Answers that can be put in order, from the least to the most points, and those that stand apart. */
function scaleOf(options: readonly Option[]): { scale: Option[]; apart: Option[] } {
  const isApart = (option: Option) => option.counts_as !== undefined && option.score === null;
  const scale = options.filter((option) => !isApart(option));
  const scored = scale.every(({ score }) => score !== null);
  return {
    scale: scored ? scale.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0)) : scale,
    apart: options.filter(isApart),
  };
}

/** The wording for everybody, else that of the first group that was asked. */
function wordsFor(item: ChoiceItem, rows: readonly ItemRow[]): Texts {
  const [own] = rows.flatMap(({ audience }) => {
    const known = AUDIENCES.find((one) => one === audience);
    const texts = known && wordingFor(item.text, known);
    return texts ? [texts] : [];
  });
  const [any = {}] = Object.values(item.text);
  return item.text.all ?? own ?? any;
}

function sharesOf(
  row: ItemRow,
  scale: readonly Option[],
  apart: readonly Option[],
  name: string,
): SharesResult {
  const place = { key: row.audience, name };
  if (row.n_valid === null) return { kind: "hidden", ...place };
  const found = scale.map(({ code }) => row.options.find((option) => option.code === code));
  const cantSay = apart.flatMap(({ code }) => row.options.filter((one) => one.code === code));
  return {
    kind: "shares",
    ...place,
    n: row.n_valid,
    shares: found.map((option) => option?.percent ?? 0),
    coded: found.map((option) => option?.coded ?? null),
    ...(cantSay.length > 0
      ? { cantSay: cantSay.reduce((sum, option) => sum + (option.percent ?? 0), 0) }
      : {}),
  };
}

/** A side's share: a bound where it is summed from bounds of one kind, "about" where of both. */
export type SideShare = { percent: number; bound: "at_most" | "at_least" | "about" | null };

export function sideShare(
  shares: readonly number[],
  coded: readonly Coded["coded"][],
  side: "oppose" | "support",
): SideShare {
  const half = Math.floor(shares.length / 2);
  const from = side === "oppose" ? 0 : shares.length - half;
  const percent = shares.slice(from, from + half).reduce((sum, share) => sum + share, 0);
  const kinds = new Set(coded.slice(from, from + half).filter((one) => one !== null));
  const [kind] = kinds;
  const bound = kinds.size > 1 ? "about" : (kind ?? null);
  return { percent: Math.min(100, percent), bound };
}
