/** Option codes are compared as text: a form posts "3", an analyst's file holds 3. */
type ScoredOption = {
  readonly code: string | number;
  /** Final score on 0-100 (reversed items arrive turned); null where the answer scores nothing. */
  readonly score: number | null;
  readonly counts_as?: "dont_know" | "prefer_not" | undefined;
};

type ScoredItem = {
  readonly id: string;
  readonly construct: string;
  readonly options: readonly ScoredOption[];
  /** Its answer is a list in the order of preference; what comes first is counted. */
  readonly ranked?: boolean | undefined;
};

export type ConstructRule = {
  readonly min_items: number;
  readonly of: number;
  readonly kind: string;
};

/** What scoring needs of an instrument or of a survey version: items by audience. */
export type ScoringInstrument = {
  readonly constructs: Readonly<Record<string, ConstructRule>>;
  readonly items: Readonly<Record<string, readonly ScoredItem[]>>;
};

/** How one construct is scored in one audience. */
export type ScalePlan = {
  readonly construct: string;
  readonly minimum: number;
  readonly items: readonly { readonly id: string; readonly options: OptionTable }[];
};

export type OptionTable = ReadonlyMap<
  string,
  { readonly score: number | null; readonly dontKnow: boolean }
>;

export type ScoringPlan = {
  /** Scored constructs only, in the instrument's order. */
  readonly scales: readonly ScalePlan[];
  /** Every item with options, the unscored ones too, for its distribution. */
  readonly options: ReadonlyMap<string, OptionTable>;
  readonly ranked: ReadonlySet<string>;
};

const readsItemsOf: Readonly<Record<string, string>> = { organization: "business" };

/** Audiences without own items read another's: organizations the business items. */
export function itemsOf(instrument: ScoringInstrument, audience: string): readonly ScoredItem[] {
  return instrument.items[audience] ?? instrument.items[readsItemsOf[audience] ?? ""] ?? [];
}

/** "never scored" constructs (concern) are neither reflective nor formative. */
export function isScored(rule: ConstructRule): boolean {
  return /^(reflective|formative)/.test(rule.kind);
}

/** Names of the constructs that have a score, in the instrument's order. */
export function scoredConstructs({ constructs }: ScoringInstrument): string[] {
  return Object.entries(constructs).flatMap(([name, rule]) => (isScored(rule) ? [name] : []));
}

/** Alpha and omega mean something for reflective constructs only. */
export function isReflective(rule: ConstructRule): boolean {
  return rule.kind.startsWith("reflective");
}

/**
 * The plan for one audience. `isAsked` leaves out items the survey (or file) lacks; the minimum
 * of a shortened scale is then ceil(p / 2) of its remaining p items (METHOD 1).
 */
export function scoringPlan(
  instrument: ScoringInstrument,
  audience: string,
  isAsked: (itemId: string) => boolean = () => true,
): ScoringPlan {
  const items = itemsOf(instrument, audience).filter((item) => isAsked(item.id));
  const options = new Map(items.map((item) => [item.id, optionTable(item)]));
  const scales = Object.entries(instrument.constructs).flatMap(([construct, rule]) => {
    const own = items.filter((item) => item.construct === construct);
    if (own.length === 0 || !isScored(rule)) return [];
    const minimum = own.length === rule.of ? rule.min_items : Math.ceil(own.length / 2);
    return [
      {
        construct,
        minimum,
        items: own.map(({ id }) => ({ id, options: options.get(id) ?? noOptions })),
      },
    ];
  });
  const ranked = new Set(items.filter((item) => item.ranked).map(({ id }) => id));
  return { scales, options, ranked };
}

const noOptions: OptionTable = new Map();

function optionTable(item: ScoredItem): OptionTable {
  return new Map(
    item.options.map((option) => [
      String(option.code),
      { score: option.score, dontKnow: option.counts_as === "dont_know" },
    ]),
  );
}
