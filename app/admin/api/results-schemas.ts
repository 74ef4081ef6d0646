import { z } from "zod";
import { audience, coded, count, figures, id, itemTable, school } from "./schemas";

const share = z.number().min(0).max(1);
const points = z.number();
const interval = z.tuple([z.number(), z.number()]).readonly();
const releaseState = z.enum(["draft", "published"]);

const change = z
  .object({
    from: count.describe("Number of the earlier wave"),
    points,
    se: z.number().min(0),
    linked: z.boolean().describe("Whether people who answered both times were recognized"),
    p: share,
    p_holm: share.nullable().describe("Adjusted over the schools of an audience"),
    mdc80: z.number().min(0).describe("Smallest change seen four times in five"),
    verdict: z.enum(["up", "down", "same"]),
  })
  .describe("Since the wave before, where both may be compared");

const reliability = z.object({
  label: z.enum(["unpublished", "experimental", "shown", "headline"]),
  n_complete: count.nullable(),
  alpha: z.number().nullable(),
  alpha_ci95: interval.nullable(),
  omega: z.number().nullable(),
});

const resultFigures = figures.extend({
  share_ci95: interval.nullable(),
  dont_know: share.nullable(),
  dont_know_coded: coded,
  change: change.nullable(),
  reliability: reliability.nullable(),
});

const resultTable = z.object({
  name: z.enum(["audience", "people_who_answered", "school", "language"]),
  rows: z
    .array(
      z.object({
        audience,
        school: school.optional(),
        language: z.string().optional(),
        n: count.nullable(),
        people: count.nullable().describe("People on the roster"),
        response_rate: share.nullable().describe("AAPOR RR2 of those invited by name"),
        constructs: z.record(z.string(), resultFigures).readonly(),
      }),
    )
    .readonly(),
});

export const resultsListSchema = z.object({
  surveys: z.array(
    z.object({
      surveyId: id,
      slug: z.string(),
      title: z.string(),
      waves: z.array(
        z.object({
          waveId: id,
          number: count,
          opensAt: z.iso.datetime(),
          closesAt: z.iso.datetime(),
          releases: z
            .array(
              z.object({
                releaseId: id,
                state: releaseState,
                builtAt: z.iso.datetime(),
                publishedAt: z.iso.datetime().nullable(),
              }),
            )
            .describe("The latest, and the latest published one"),
        }),
      ),
    }),
  ),
});

/** Figures are rounded as their n allows; what is hidden is null. */
export const resultsSchema = z.object({
  releaseId: id,
  waveId: id,
  survey: z.string().describe("The survey's name in addresses"),
  surveyVersion: count.describe("Number of the version whose words and answers these are"),
  wave: count,
  state: releaseState,
  builtAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  leftOut: z.array(z.string()).readonly().describe("Tables that could not be shown safely"),
  method: z.object({
    k: count.describe("Nothing is shown of fewer people"),
    comparedWith: count.nullable().describe("Number of the wave that changes are told since"),
    leastChange: points,
    weighted: z.array(audience).readonly(),
    unweighted: z.array(audience).readonly(),
  }),
  tables: z.array(z.discriminatedUnion("name", [resultTable, itemTable])).readonly(),
});
