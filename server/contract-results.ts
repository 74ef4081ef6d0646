import type { z } from "zod";
import type { resultsListSchema, resultsSchema } from "~/admin/api/results-schemas";

const an = (last: string) => `0193a1b2-0000-7000-8000-0000000000${last}`;

const hidden = {
  ...{ n_valid: null, mean: null, se: null, ci95: null, share_at_least_75: null },
  ...{ share_ci95: null, dont_know: null, change: null, reliability: null },
  ...{ mean_coded: null, share_coded: null, dont_know_coded: null },
};

/** /api/v1/results */
export const resultsListExample: z.output<typeof resultsListSchema> = {
  surveys: [
    {
      ...{ surveyId: an("04"), slug: "technology", title: "Technology in our schools" },
      waves: [
        {
          ...{ waveId: an("06"), number: 2 },
          ...{ opensAt: "2026-10-05T13:00:00.000Z", closesAt: "2026-10-30T23:00:00.000Z" },
          releases: [
            {
              ...{ releaseId: an("08"), state: "published" },
              ...{ builtAt: "2026-10-31T06:00:00.000Z", publishedAt: "2026-11-03T15:00:00.000Z" },
            },
          ],
        },
      ],
    },
  ],
};

/** /api/v1/results/{release} */
export const resultsExample: z.output<typeof resultsSchema> = {
  ...{ releaseId: an("08"), waveId: an("06"), survey: "technology", wave: 2 },
  surveyVersion: 1,
  ...{ state: "published", builtAt: "2026-10-31T06:00:00.000Z" },
  ...{ publishedAt: "2026-11-03T15:00:00.000Z", leftOut: [] },
  method: {
    k: 10,
    comparedWith: 1,
    leastChange: 5,
    weighted: ["families", "staff"],
    unweighted: [],
  },
  tables: [
    {
      name: "audience",
      rows: [
        {
          ...{ audience: "families", n: 412, people: 1024, response_rate: 0.39 },
          constructs: {
            awareness: {
              ...{ n_valid: 409, mean: 50.2, se: 1.1, ci95: [48, 52.4], mean_coded: null },
              ...{ share_at_least_75: 0.2, share_ci95: [0.17, 0.24], share_coded: null },
              ...{ dont_know: 0.04, dont_know_coded: null },
              change: {
                ...{ from: 1, points: 6.3, se: 1.4, linked: true, p: 0, p_holm: null },
                ...{ mdc80: 3.9, verdict: "up" },
              },
              reliability: {
                ...{ label: "headline", n_complete: 371, alpha: 0.82 },
                ...{ alpha_ci95: [0.79, 0.85], omega: 0.83 },
              },
            },
          },
        },
        {
          ...{ audience: "staff", n: null, people: 24, response_rate: null },
          constructs: { awareness: hidden },
        },
      ],
    },
    {
      name: "items",
      rows: [
        {
          ...{ audience: "families", item: "AW1", n_valid: 405 },
          options: [{ code: "1", percent: 10, coded: null }],
        },
      ],
    },
  ],
};
