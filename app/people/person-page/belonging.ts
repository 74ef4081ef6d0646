import { AUDIENCES, type Audience } from "../audience";

/** As whom somebody is asked, and about which schools; no school stands for no one school. */
export type Belonging = { audiences: Audience[]; schools: string[] };

export type BelongingValues = { audiences: string[]; schools: string[] };

export type ReadBelonging =
  | { ok: true; value: Belonging }
  | { ok: false; errors: Record<string, string> };

/** The ticked values of a form, whatever they are. */
export function tickedBelonging(form: FormData): BelongingValues {
  return {
    audiences: form.getAll("audiences").map(String),
    schools: form.getAll("schools").map(String),
  };
}

/** Reads the ticks, each value once and sorted as imports sort them; `known` are ids of the district's schools. */
export function readBelonging(
  { audiences, schools }: BelongingValues,
  known: ReadonlySet<string>,
): ReadBelonging {
  const errors: Record<string, string> = {};
  const chosen = AUDIENCES.filter((audience) => audiences.includes(audience));
  if (chosen.length === 0) errors.audiences = "Choose at least one: as whom are they asked?";
  if (!schools.every((id) => known.has(id))) errors.schools = "Choose from these schools.";
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { audiences: chosen, schools: [...new Set(schools)].sort() } };
}
