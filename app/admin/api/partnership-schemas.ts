import { z } from "zod";
import { NEED_KINDS } from "~/partnerships/needs/amount";
import { NEED_STATES, PRIORITIES } from "~/partnerships/needs/need";
import { PARTNER_KINDS } from "~/partnerships/partners/partner";
import { STAGES } from "~/plans/goals/goal";
import { count, id } from "./schemas";

const amount = z
  .string()
  .describe("Dollars of money, pieces of goods, hours of time: 18000.50, 240 or 1:30");
const day = z.iso.date().nullable();

export const needsSchema = z.object({
  needs: z.array(
    z.object({
      id,
      kind: z.enum(NEED_KINDS),
      state: z.enum(NEED_STATES),
      priority: z.enum(PRIORITIES),
      stage: z.enum(STAGES),
      title: z.string(),
      language: z.string().describe("What title, why and ifUnmet are written in"),
      unit: z.string().describe("USD, hours, or what pieces are called"),
      ...{ amount, arrived: amount, promised: amount, open: amount },
      school: z.string().describe("Its name; empty: the whole district"),
      plan: z.string(),
      goal: z.string(),
      neededBy: z.string(),
      skills: z.array(z.string()),
      why: z.string(),
      ifUnmet: z.string(),
      publishedAt: z.string(),
    }),
  ),
});

export const partnersSchema = z.object({
  partners: z.array(
    z.object({
      id,
      name: z.string(),
      kind: z.enum(PARTNER_KINDS),
      website: z.string(),
      publicName: z.string().nullable().describe("What it agreed to be named; null: not at all"),
      agreedAt: z.iso.datetime().nullable(),
      isVendor: z.boolean(),
      conflict: z.string().describe("A conflict of interest in words; empty: none is known"),
      resources: count,
      agreements: z.array(z.object({ title: z.string(), renewBy: day, endsOn: day })),
      leftAt: z.iso.datetime().nullable(),
    }),
  ),
});
