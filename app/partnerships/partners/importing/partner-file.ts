import { isOfferedLanguage } from "~/districts/language";
import { findLanguageTag } from "~/people/language-tag";
import { readText, shownValue, tidyText } from "~/platform/csv-cell";
import type { CsvColumn } from "~/platform/csv-header";
import type { CheckedRow, CsvRefusal, RefusedRow } from "~/platform/csv-table";
import { checkCsvRows, openCsvTable } from "~/platform/csv-table";
import { unguardFormula } from "~/platform/csv-write";
import { parseEmailAddress } from "~/platform/email-address";
import { listOf } from "../../needs/need-form";
import type { ContactFields, PartnerFields, PartnerKind } from "../partner";

type Column =
  | "name"
  | "kind"
  | "website"
  | "public_name"
  | "vendor"
  | "conflict"
  | "skills"
  | "contact_name"
  | "contact_email"
  | "contact_phone"
  | "contact_role"
  | "contact_language"
  | "contact_may_mail";

const COLUMNS: readonly CsvColumn<Column>[] = [
  { name: "name", aliases: ["partner", "organization", "organisation", "company"], required: true },
  { name: "kind", aliases: ["type"], required: true },
  { name: "website", aliases: ["url", "web"] },
  { name: "public_name" },
  { name: "vendor", aliases: ["is_vendor"] },
  { name: "conflict", aliases: ["conflict_of_interest"] },
  { name: "skills", aliases: ["skill", "resources"] },
  { name: "contact_name", aliases: ["contact"] },
  { name: "contact_email", aliases: ["email", "mail"] },
  { name: "contact_phone", aliases: ["phone"] },
  { name: "contact_role", aliases: ["role"] },
  { name: "contact_language", aliases: ["language"] },
  { name: "contact_may_mail", aliases: ["may_mail"] },
];

/** A row of the file: a partner, perhaps a contact and skills; several rows of one name are one partner. */
export type PartnerRow = {
  row: number;
  partner: PartnerFields;
  contact: ContactFields | null;
  skills: string[];
};

export type PartnerFile =
  | { ok: true; rows: PartnerRow[]; refused: CsvRefusal[]; ignored: string[] }
  | { ok: false; reason: string };

const MOST_ROWS = 5000;
const LONGEST_CELL = 600;

/** Reads a file of partners; every row comes out once, as a partner or with the column and the reason against it. */
export async function parsePartners(source: AsyncIterable<Uint8Array>): Promise<PartnerFile> {
  const table = await openCsvTable(source, COLUMNS);
  if (!table.ok) return table;
  const rows: PartnerRow[] = [];
  const refused: CsvRefusal[] = [];
  const rule = (cells: readonly string[], row: number) => readRow(cellsBy(cells, table.at), row);
  for await (const batch of checkCsvRows(table, rule)) {
    rows.push(...batch.rows);
    refused.push(...batch.refused);
    if (rows.length > MOST_ROWS) {
      return {
        ok: false,
        reason: `The file has more than ${MOST_ROWS} partners. Bring it in parts.`,
      };
    }
  }
  return { ok: true, rows, refused, ignored: table.ignored };
}

type Cell = (column: Column) => string;

const cellsBy =
  (cells: readonly string[], at: Partial<Record<Column, number>>): Cell =>
  (column) => {
    const place = at[column];
    return place === undefined ? "" : unguardFormula(tidyText(cells[place] ?? ""));
  };

const refuse = (column: Column, reason: string): RefusedRow => ({ ok: false, column, reason });

function readRow(cell: Cell, row: number): CheckedRow<PartnerRow> {
  for (const { name: column } of COLUMNS) {
    const read = readText(cell(column), LONGEST_CELL);
    if (typeof read !== "string") return refuse(column, read.problem);
  }
  const name = cell("name");
  if (name === "") return refuse("name", "A name is needed.");
  const long = (["name", "public_name", "contact_name"] as const).find(
    (one) => cell(one).length > 160,
  );
  if (long) return refuse(long, "It is longer than 160 characters.");
  const kind = kindOf(cell("kind"));
  if (!kind) {
    const reason = `${shownValue(cell("kind"))} is not business, organization or higher_ed.`;
    return refuse("kind", reason);
  }
  const website = webOf(cell("website"));
  if (website === null)
    return refuse("website", "This is no web address such as https://example.org.");
  const isVendor = yesOf(cell("vendor"));
  if (isVendor === null) return refuse("vendor", "Write yes or no.");
  const contact = readContact(cell);
  if (contact && "ok" in contact) return contact;
  const partner = {
    ...{ name, kind, website, isVendor, note: "", conflict: cell("conflict") },
    publicName: cell("public_name") || null,
  };
  return { ok: true, value: { row, partner, contact, skills: listOf(cell("skills")) } };
}

function readContact(cell: Cell): ContactFields | RefusedRow | null {
  const [typed, phone, role] = [cell("contact_email"), cell("contact_phone"), cell("contact_role")];
  const name = cell("contact_name") || typed;
  const mayMail = yesOf(cell("contact_may_mail"));
  if (mayMail === null) return refuse("contact_may_mail", "Write yes or no.");
  if (name === "") return phone === "" ? null : refuse("contact_name", "Whose phone is it?");
  const parsed = typed === "" ? null : parseEmailAddress(typed);
  if (parsed && !parsed.ok) {
    return refuse("contact_email", `${shownValue(typed)} is not one mail address.`);
  }
  if (mayMail && !parsed)
    return refuse("contact_email", "A mail address that may be written to is needed.");
  const tag = findLanguageTag(cell("contact_language") || "en");
  if (!tag || !isOfferedLanguage(tag)) {
    return refuse("contact_language", "Write a language as en, es, ar, vi, zh-Hans, so or pt.");
  }
  return { name, phone, role, language: tag, mayMail, email: parsed?.ok ? parsed.address : "" };
}

function kindOf(text: string): PartnerKind | null {
  const plain = text.toLowerCase().replace(/[\s-]+/g, "_");
  const kinds: Readonly<Record<string, PartnerKind>> = {
    ...{ business: "business", company: "business", organization: "organization" },
    ...{ organisation: "organization", nonprofit: "organization", higher_ed: "higher_ed" },
    ...{ higher_education: "higher_ed", college: "higher_ed", university: "higher_ed" },
  };
  return Object.hasOwn(kinds, plain) ? (kinds[plain] ?? null) : null;
}

/** "example.org" is meant as https; null where it is no address. */
function webOf(text: string): string | null {
  if (text === "") return "";
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) && /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(address) ? address : null;
}

function yesOf(text: string): boolean | null {
  const plain = text.toLowerCase();
  if (["", "no", "n", "false", "0"].includes(plain)) return false;
  return ["yes", "y", "true", "1", "x"].includes(plain) ? true : null;
}
