import type { ReleaseTable } from "~/scores/release/release";
import { type ConstructFigures, hiddenFigures } from "~/scores/release/release-rows";

export const figures = (mean: number, n: number): ConstructFigures => ({
  ...hiddenFigures,
  ...{ n_valid: n, mean, se: 1, ci95: [mean - 1.5, mean + 1.5], share_at_least_75: 0.2 },
});

const both = (awareness: ConstructFigures, buy_in: ConstructFigures) => ({ awareness, buy_in });

/** Nobody counted how many there are or were invited. */
export const uncounted = { people: null, response_rate: null };

/** Families shown, staff with buy-in hidden, partners together, neighbors without a roster. */
export const tables: ReleaseTable[] = [
  {
    name: "audience",
    rows: [
      {
        audience: "families",
        n: 1463,
        ...uncounted,
        constructs: both(figures(48.2, 1460), figures(57, 1411)),
      },
      {
        audience: "staff",
        n: 268,
        ...uncounted,
        constructs: both(figures(63, 260), hiddenFigures),
      },
      {
        audience: "partners",
        n: null,
        ...uncounted,
        constructs: both(hiddenFigures, hiddenFigures),
      },
    ],
  },
  {
    name: "people_who_answered",
    rows: [
      {
        audience: "community",
        n: 143,
        ...uncounted,
        constructs: both(figures(41, 140), figures(52, 139)),
      },
    ],
  },
  {
    name: "school",
    rows: [
      {
        audience: "families",
        school: "s1",
        n: 30,
        ...uncounted,
        constructs: both(figures(44, 30), hiddenFigures),
      },
      {
        audience: "families",
        school: "s2",
        n: null,
        ...uncounted,
        constructs: both(hiddenFigures, hiddenFigures),
      },
    ],
  },
];
