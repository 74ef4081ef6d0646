import { z } from "zod";
import { type Condition, itemsOfCondition } from "./condition";

const item = z.string().min(1).max(32);
const bound = z.union([z.number(), z.iso.date()]);

const leaves = [
  z.strictObject({ item, is: z.array(z.string().min(1).max(32)).min(1).max(100) }),
  z.strictObject({ item, answered: z.boolean() }),
  z.strictObject({ item, from: bound.optional(), to: bound.optional() }),
] as const;

/** Conditions nest this deep at most: spelled out level by level, so that no file can exhaust the stack. */
const DEEPEST = 4;
const MOST_PARTS = 50;

/** A condition as a file or a form brings it. */
export const conditionSchema = nested(DEEPEST).refine(
  (condition) => itemsOfCondition(condition).length <= MOST_PARTS,
  "has too many parts",
);

function nested(levels: number): z.ZodType<Condition> {
  if (levels === 0) return z.union(leaves);
  const part = nested(levels - 1);
  const parts = z.array(part).min(1).max(20);
  return z.union([
    ...leaves,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ not: part }),
  ]);
}
