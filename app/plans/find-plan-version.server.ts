import { type Caller, transaction } from "~/platform/scope.server";

export type FoundVersion = { ok: true; id: string } | { ok: false; reason: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const named = /^(?:([a-z0-9][a-z0-9-]{0,60})[:/])?([1-9]\d{0,5})$/;

/** The plan version that a command names: `2` where there is one plan, `technology/2`, or its id. */
export async function findPlanVersion(caller: Caller, text: string): Promise<FoundVersion> {
  const [, slug, number] = named.exec(text) ?? [];
  if (!uuid.test(text) && number === undefined) {
    return { ok: false, reason: `${text} names no plan version. Give its number, or plan/number.` };
  }
  const found = await transaction(caller, ({ db }) =>
    db.planVersion.findMany({
      where: uuid.test(text)
        ? { id: text }
        : { number: Number(number), ...(slug ? { plan: { slug } } : {}) },
      select: { id: true },
      take: 2,
    }),
  );
  const [version] = found;
  if (!version) return { ok: false, reason: `There is no plan version ${text}.` };
  if (found.length > 1) {
    const reason = `Several plans have a version ${text}. Name the plan too, as in technology/${text}.`;
    return { ok: false, reason };
  }
  return { ok: true, id: version.id };
}
