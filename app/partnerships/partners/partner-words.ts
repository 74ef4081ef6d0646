import { formatAmount } from "../needs/amount";
import { dayWords } from "../needs/need-words";
import type { ResourceKind } from "./match";
import type { PartnerKind, Renewal } from "./partner";
import { countedAs, type ResourceFields } from "./resource";

export const partnerKindWords: Record<PartnerKind, string> = {
  business: "Business",
  organization: "Organization",
  higher_ed: "Higher education",
};

export const resourceKindWords: Record<ResourceKind, string> = {
  skill: "Skill",
  place: "Place",
  equipment: "Equipment",
  hours: "Hours",
  money: "Money",
};

export const renewalWords: Record<Renewal, string> = {
  none: "No end agreed",
  ahead: "Runs",
  soon: "Renew soon",
  due: "Renewal is due",
  ended: "Over",
};

/** "Skill: network wiring, 12 hours, from June 1, 2027". */
export function resourceText(resource: ResourceFields): string {
  const { kind, what, availableFrom, availableUntil } = resource;
  const rest = [
    amountText(resource),
    availableFrom && `from ${dayWords(availableFrom)}`,
    availableUntil && `until ${dayWords(availableUntil)}`,
  ];
  return [`${resourceKindWords[kind]}: ${what}`, ...rest.filter(Boolean)].join(", ");
}

export function amountText({
  kind,
  amount,
  unit,
}: Pick<ResourceFields, "kind" | "amount" | "unit">) {
  return amount === null ? "" : formatAmount(countedAs(kind), amount, { language: "en", unit });
}
