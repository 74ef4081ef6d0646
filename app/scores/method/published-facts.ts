import { isChoice, type SurveyDefinition } from "~/surveys/survey";
import { responseRates } from "../estimates/response-rates";
import type { ReleaseTable } from "../release/release";
import { partnerAudiences } from "../release/release-cells";
import type { Reliability } from "../release/release-reliability";
import type { ItemRow, ReleaseRow } from "../release/release-rows";
import type { Weighting } from "../release/release-samples";
import type { SideShare } from "../results/results-items";
import { itemRowsOf, rowsOf } from "../results/results-source";

/** What the method page is made from: one published release. */
export type PublishedRelease = {
  readonly definition: SurveyDefinition;
  /** As precise as files hold them. */
  readonly tables: readonly ReleaseTable[];
  readonly leftOut: readonly string[];
  readonly weightings: readonly Weighting[];
  readonly counts: readonly AudienceCount[];
};

/** Of one audience: invited by name, and how far those came who answered. */
export type AudienceCount = {
  readonly audience: string;
  readonly invited: number;
  readonly complete: number;
  readonly partial: number;
  readonly n: number;
};

export type AudienceFacts = {
  readonly audience: string;
  /** Weighted to the people of the roster. */
  readonly isWeighted: boolean;
  readonly people: number | null;
  readonly invited: number | null;
  readonly n: number | null;
  /** AAPOR's rates in whole percent; null where n is hidden or nobody was invited by name. */
  readonly rates: { readonly rr1: number; readonly rr2: number } | null;
  /** To the nearest ten; null where the rates are. */
  readonly dispositions: Readonly<
    Record<"complete" | "partial" | "brokenOff" | "none", number>
  > | null;
};

/** How one audience was weighted, where nothing of it is hidden. */
export type WeightingFacts = {
  readonly audience: string;
  readonly deff: number;
  /** Percent of its answers with a weight that was cut, to the nearest 5. */
  readonly capped: number;
  /** Percent by which a margin may be off after cutting. */
  readonly marginError: number;
  readonly isRaked: boolean;
};

export type ReliabilityFacts = Reliability & {
  readonly audience: string;
  readonly construct: string;
};

/** Who claimed to know an invented programme. */
export type DecoyFacts = SideShare & { readonly item: string; readonly audience: string };

export function audienceFacts({ tables, counts }: PublishedRelease): AudienceFacts[] {
  return (["audience", "people_who_answered"] as const).flatMap((name) =>
    rowsOf(tables, name).map((row) => oneAudience(row, name === "audience", counts)),
  );
}

function oneAudience(
  { audience, people, n }: ReleaseRow,
  isWeighted: boolean,
  counts: readonly AudienceCount[],
): AudienceFacts {
  const own = counts.filter((one) => membersOf(audience).includes(one.audience));
  const sum = (of: (count: AudienceCount) => number) =>
    own.reduce((total, count) => total + of(count), 0);
  const invited = sum((count) => count.invited);
  const known = { audience, isWeighted, people, n, invited: invited > 0 ? invited : null };
  if (n === null || invited === 0) return { ...known, rates: null, dispositions: null };
  const [complete, partial] = [sum((count) => count.complete), sum((count) => count.partial)];
  const brokenOff = Math.max(0, sum((count) => count.n) - complete - partial);
  const none = Math.max(0, invited - complete - partial - brokenOff);
  const { RR1, RR2 } = responseRates(
    {
      ...{ complete, partial, refusal: brokenOff, nonContact: none },
      ...{ other: 0, unknownHousehold: 0, unknownOther: 0 },
    },
    1,
  );
  const tens = (count: number) => 10 * Math.round(count / 10);
  return {
    ...known,
    rates: { rr1: percent(RR1 ?? 0), rr2: percent(RR2 ?? 0) },
    dispositions: {
      ...{ complete: tens(complete), partial: tens(partial) },
      ...{ brokenOff: tens(brokenOff), none: tens(none) },
    },
  };
}

/**
 * How audiences were weighted. Weights hang on the counts of every school and language: where one of an
 * audience's is hidden, or a table is left out, nothing is told (`untold`), so that no count follows.
 */
export function weightingFacts({ tables, leftOut, weightings }: PublishedRelease): {
  readonly told: readonly WeightingFacts[];
  /** How many of those told had thin classes joined; never which. */
  readonly joined: number;
  readonly untold: readonly string[];
} {
  const weighted = rowsOf(tables, "audience");
  const parts = [...rowsOf(tables, "school"), ...rowsOf(tables, "language")];
  const isOpen = ({ audience, n }: ReleaseRow) =>
    n !== null &&
    leftOut.length === 0 &&
    audience !== "partners" &&
    parts.every((part) => part.audience !== audience || part.n !== null);
  const found = weighted.filter(isOpen).flatMap((row) => {
    const weighting = weightings.find(({ audience }) => audience === row.audience);
    return weighting ? [{ weighting, n: row.n ?? 1 }] : [];
  });
  return {
    told: found.map(({ weighting: { audience, deff, capped, marginError, unraked }, n }) => ({
      ...{ audience, deff: Math.round(10 * deff) / 10, isRaked: unraked === null },
      capped: 5 * Math.round((20 * capped) / n),
      marginError: percent(marginError),
    })),
    joined: found.filter(({ weighting }) => weighting.joined.length > 0).length,
    untold: weighted.filter((row) => !isOpen(row)).map(({ audience }) => audience),
  };
}

export function reliabilityFacts({ tables }: PublishedRelease): ReliabilityFacts[] {
  return rowsOf(tables, "audience").flatMap(({ audience, constructs }) =>
    Object.entries(constructs).flatMap(([construct, { reliability }]) =>
      reliability ? [{ audience, construct, ...reliability }] : [],
    ),
  );
}

/** The share that chose anything but the first answer, not having heard, of each decoy item. */
export function decoyFacts({ definition, tables }: PublishedRelease): DecoyFacts[] {
  const decoys = decoyItems(definition);
  return itemRowsOf(tables).flatMap((row) => {
    const [first] = row.options;
    if (!decoys.includes(row.item) || !first || first.percent === null) return [];
    return [{ item: row.item, audience: row.audience, ...othersThan(first, first.percent) }];
  });
}

/** Invented programmes, by the standard instrument's name for them. */
export function decoyItems({ sections }: SurveyDefinition): string[] {
  return sections
    .flatMap(({ items }) => items)
    .filter((item) => isChoice(item) && !item.scored && item.construct === undefined)
    .map(({ id }) => id)
    .filter((id) => /^DC\d+$/.test(id));
}

const turned = { at_most: "at_least", at_least: "at_most" } as const;

function othersThan({ coded }: ItemRow["options"][number], share: number): SideShare {
  return { percent: 100 - share, bound: coded && turned[coded] };
}

function membersOf(audience: string): readonly string[] {
  return audience === "partners" ? partnerAudiences : [audience];
}

const percent = (share: number) => Math.round(100 * share);
