import type { ResourceKind } from "./match";

/** Something a partner could give. `schoolIds` empty is anywhere in the district; days as 2027-06-15. */
export type ResourceFields = {
  kind: ResourceKind;
  what: string;
  /** Money in cents, skills and hours in minutes, everything else in pieces. */
  amount: number | null;
  unit: string;
  schoolIds: string[];
  availableFrom: string | null;
  availableUntil: string | null;
  agreedPublic: boolean;
};

export type Resource = ResourceFields & {
  id: string;
  partner: { id: string; name: string; conflict: string; publicName: string | null };
};

/** The kind of need whose amounts a resource is counted in. */
export function countedAs(kind: ResourceKind) {
  if (kind === "money") return "financial";
  return kind === "hours" || kind === "skill" ? "volunteer" : "material";
}
