import { z } from "zod";

/** What the API answers and `cli --json` prints. Fields may be added; these stay. */
export const id = z.uuid();
export const count = z.number().int().min(0);
export const score = z.number().min(0).max(100);
export const audience = z
  .string()
  .describe("An audience, or `partners` where three are shown together");
export const school = z.string().describe("The school's code, or DISTRICT");
export const coded = z
  .enum(["at_most", "at_least"])
  .nullable()
  .describe("Where a figure near 0 or 100 is cut to what may be shown of so few");

export const surveysSchema = z.object({
  surveys: z.array(
    z.object({
      surveyId: id,
      slug: z.string(),
      title: z.string(),
      versions: z.array(z.object({ versionId: id, number: count })),
      waves: z.array(
        z.object({
          waveId: id,
          number: count,
          state: z.enum(["planned", "open", "closed"]),
          mode: z.enum(["confidential", "anonymous"]),
          opensAt: z.iso.datetime(),
          closesAt: z.iso.datetime(),
        }),
      ),
    }),
  ),
});

const participation = { invited: count, delivered: count, answered: count };

export const waveStatusSchema = z.object({
  waveId: id,
  state: z.enum(["planned", "open", "closed"]),
  total: z.object(participation),
  cells: z.array(z.object({ school, audience: z.string(), ...participation })),
});

export const figures = z.object({
  n_valid: count.nullable(),
  mean: score.nullable(),
  se: z.number().min(0).nullable(),
  ci95: z.tuple([score, score]).readonly().nullable(),
  share_at_least_75: z.number().min(0).max(1).nullable(),
  mean_coded: coded,
  share_coded: coded,
});

const scoreTable = z.object({
  name: z.enum(["audience", "people_who_answered", "school", "language"]),
  rows: z
    .array(
      z.object({
        audience,
        school: school.optional(),
        language: z.string().optional(),
        n: count.nullable(),
        constructs: z.record(z.string(), figures).readonly(),
      }),
    )
    .readonly(),
});

const option = z.object({
  code: z.string(),
  percent: z.number().min(0).max(100).nullable(),
  coded,
});

export const itemTable = z.object({
  name: z.literal("items"),
  rows: z
    .array(
      z.object({
        ...{ audience, item: z.string(), n_valid: count.nullable() },
        options: z.array(option).readonly(),
      }),
    )
    .readonly(),
});

/** What is hidden is null. */
export const releaseSchema = z.object({
  releaseId: id,
  waveId: id,
  state: z.enum(["draft", "published"]),
  tables: z.array(z.discriminatedUnion("name", [scoreTable, itemTable])),
});

export const releaseCreatedSchema = z.object({ releaseId: id });

/** RFC 9457. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
});
