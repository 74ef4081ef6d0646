import type { CsvCell } from "~/platform/csv-write";
import { amountInput } from "../needs/amount";
import { RESOURCE_KINDS, type ResourceKind, wordsOf } from "./match";
import { countedAs, type Resource } from "./resource";

export type InventoryFilter = { kind: ResourceKind | null; school: string | null; words: string };

export function inventoryFilterOf(query: URLSearchParams): InventoryFilter {
  return {
    kind: RESOURCE_KINDS.find((kind) => kind === query.get("kind")) ?? null,
    school: query.get("school") || null,
    words: (query.get("q") ?? "").trim().slice(0, 100),
  };
}

/** Whether a resource is what is looked for; each word that is asked has to be in it or in the partner's name. */
export function isIn(resource: Resource, { kind, school, words }: InventoryFilter): boolean {
  const there = wordsOf(`${resource.what} ${resource.unit} ${resource.partner.name}`);
  return (
    (kind === null || resource.kind === kind) &&
    (school === null || resource.schoolIds.length === 0 || resource.schoolIds.includes(school)) &&
    [...wordsOf(words)].every((word) => [...there].some((one) => one.startsWith(word)))
  );
}

/** The inventory as a table, without anybody's contacts. */
export function inventoryLines(
  resources: readonly Resource[],
  schools: ReadonlyMap<string, string>,
): CsvCell[][] {
  const header = ["partner", "kind", "what", "amount", "unit", "schools", "from", "until"];
  return [
    [...header, "agreed_public"],
    ...resources.map((resource) => {
      const { kind, what, amount, schoolIds, partner } = resource;
      const counted = amount === null ? null : amountInput(countedAs(kind), amount);
      const names = schoolIds.flatMap((id) => schools.get(id) ?? []).join("; ");
      const days = [resource.availableFrom, resource.availableUntil];
      const isPublic = resource.agreedPublic ? "yes" : "no";
      return [partner.name, kind, what, counted, unitOf(resource), names, ...days, isPublic];
    }),
  ];
}

function unitOf({ kind, unit }: Resource): string {
  if (kind === "money") return "USD";
  return countedAs(kind) === "volunteer" ? "hours" : unit;
}
