import { localeOf } from "~/responses/messages/languages";

export const NEED_KINDS = ["financial", "material", "volunteer"] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** In a kind's smallest unit: what the database keeps whole. */
export const LARGEST_AMOUNT = 2_000_000_000;

const UNITS: Record<NeedKind, number> = { financial: 100, material: 1, volunteer: 60 };

/**
 * An amount in words: "$18,000", "240 headphones", "48 hours". Amounts are whole numbers in the kind's smallest unit
 * (cents, pieces, minutes); `unit` is what pieces are called.
 */
export function formatAmount(
  kind: NeedKind,
  amount: number,
  { language, unit = "" }: { language: string; unit?: string },
): string {
  const value = amount / UNITS[kind];
  const locale = localeOf(language);
  if (kind === "financial") {
    const minimumFractionDigits = amount % UNITS.financial === 0 ? 0 : 2;
    const money = { style: "currency", currency: "USD", currencyDisplay: "narrowSymbol" } as const;
    const text = new Intl.NumberFormat(locale, { ...money, minimumFractionDigits }).format(value);
    // The sign stays with its letters where what follows runs from right to left.
    return text.replace(/US\$$/, "$&\u200e");
  }
  if (kind === "volunteer") {
    const hours = { style: "unit", unit: "hour", unitDisplay: "long" } as const;
    return new Intl.NumberFormat(locale, { ...hours, maximumFractionDigits: 2 }).format(value);
  }
  const pieces = new Intl.NumberFormat(locale).format(value);
  return unit ? `${pieces} ${unit}` : pieces;
}

/** An amount as it stands in a field to be changed: "18000", "18000.50", "1.5"; `parseAmount` reads it back. */
export function amountInput(kind: NeedKind, amount: number): string {
  if (kind === "material" || amount % UNITS[kind] === 0) return String(amount / UNITS[kind]);
  if (kind === "financial") return (amount / UNITS.financial).toFixed(2);
  const minutes = String(amount % UNITS.volunteer).padStart(2, "0");
  return `${Math.floor(amount / UNITS.volunteer)}:${minutes}`;
}

/** The number alone, beside others that say of what: "$7,900", "160", "1.5". */
export function formatCount(kind: NeedKind, amount: number, language: string): string {
  if (kind !== "volunteer") return formatAmount(kind, amount, { language });
  const hours = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  return hours.format(amount / UNITS.volunteer);
}

export type ReadAmount =
  | { ok: true; amount: number }
  | { ok: false; reason: "not-a-number" | "not-whole" | "too-small" | "too-large" };

/**
 * Reads what somebody typed for an amount, in any of our languages: "$18,000.50", "18.000,50 $", "1:30" hours, digits of
 * Arabic. A mark before exactly three digits groups, one before one or two digits is the decimal mark.
 */
export function parseAmount(kind: NeedKind, typed: string): ReadAmount {
  const text = plainDigits(typed).trim();
  const amount =
    kind === "volunteer" ? (clockMinutes(text) ?? scaled(kind, text)) : scaled(kind, text);
  if (amount === null) return { ok: false, reason: "not-a-number" };
  if (!Number.isInteger(amount)) return { ok: false, reason: "not-whole" };
  if (amount < 1) return { ok: false, reason: "too-small" };
  return amount > LARGEST_AMOUNT ? { ok: false, reason: "too-large" } : { ok: true, amount };
}

/** Arabic and Persian digits, and marks of other scripts, as ASCII has them. */
function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll("٫", ".")
    .replaceAll("٬", ",")
    .replace(/[\u200e\u200f\u061c]/g, "");
}

function clockMinutes(text: string): number | null {
  const [, hours, minutes] = /^(\d{1,9}):([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

function scaled(kind: NeedKind, text: string): number | null {
  const bare = text
    .replace(/^(US)?\$\s*|\s*(US)?\$$|\s*USD$/g, "")
    .replace(/[\s\u00a0\u202f'’]/g, "");
  const [, whole, fraction = ""] =
    /^(\d{1,3}(?:[.,]\d{3})+|\d{1,12})(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole.replace(/[.,]/g, "")) * 100 + Number(fraction.padEnd(2, "0"));
  // Hours to the hundredth (a third of an hour is 0.33) become the nearest minute.
  if (kind === "volunteer") return Math.round((hundredths * UNITS.volunteer) / 100);
  return kind === "financial" ? hundredths : hundredths / 100;
}
