import { createHash } from "node:crypto";
import { cellAt, tidyText } from "~/platform/csv-cell";
import type { CheckedRow, CsvBatch, RowRule } from "~/platform/csv-table";
import { parseEmailAddress } from "~/platform/email-address";
import { personReader } from "../csv/person-rule";
import type { LeftOut, PeopleBatch } from "../people-source";
import type { PersonRow } from "../person";
import { inTheirWords, type MappedContext, OWN_AT, translator } from "./mapped-rule";
import { LEAVE_OUT, type Mapping } from "./mapping";
import { isFamily } from "./relationship";

/** The rule for one contact of one pupil: a person, or nobody (null). A contact may stand in several rows. */
export function contactRule(
  mapping: Mapping,
  names: readonly string[],
  context: MappedContext,
  leftOut: LeftOut,
): RowRule<PersonRow | null> {
  const { columns, words } = mapping;
  const translate = translator(mapping, context);
  const read = personReader(OWN_AT, context);
  return (cells, row): CheckedRow<PersonRow | null> => {
    const relationship = tidyText(cellAt(cells, columns.relationship));
    const isTheirs = Object.hasOwn(words.relationship, relationship)
      ? words.relationship[relationship] !== LEAVE_OUT
      : isFamily(relationship);
    if (isTheirs !== true) return nobody(leftOut, "noFamily");
    if (tidyText(cellAt(cells, columns.email)) === "") return nobody(leftOut, "withoutAddress");
    const own = translate(cells);
    if (!own) return nobody(leftOut, "noFamily");
    const [id = "", email = "", given = "", family = "", ...rest] = own;
    const sourceId = tidyText(id) || contactId(email, `${given} ${family}`);
    return inTheirWords(read([sourceId, email, given, family, ...rest], row), mapping, names);
  };
}

/** Where a file has no id of a contact: the same for the same address and name, and not readable. */
function contactId(email: string, name: string): string {
  const address = parseEmailAddress(email);
  const key = `${address.ok ? address.key : ""} ${tidyText(name).toLowerCase()}`;
  return `contact-${createHash("sha256").update(key).digest("hex").slice(0, 24)}`;
}

function nobody(leftOut: LeftOut, why: keyof LeftOut): CheckedRow<null> {
  leftOut[why]++;
  return { ok: true, value: null };
}

/** Joins the rows of each contact, at all schools of their children; the first row's words stay. */
export async function* joinContacts(
  checked: AsyncIterable<CsvBatch<PersonRow | null>>,
  batchSize: number,
): AsyncGenerator<PeopleBatch> {
  const people = new Map<string, PersonRow>();
  let lastRow = 0;
  for await (const batch of checked) {
    ({ lastRow } = batch);
    for (const row of batch.rows) {
      if (row) people.set(row.sourceId, joined(people.get(row.sourceId), row));
    }
    yield { rows: [], refused: batch.refused, lastRow };
  }
  const rows = [...people.values()];
  for (let at = 0; at < rows.length; at += batchSize) {
    yield { rows: rows.slice(at, at + batchSize), refused: [], lastRow };
  }
}

function joined(before: PersonRow | undefined, row: PersonRow): PersonRow {
  if (!before) return row;
  const schools = [...new Set([...(before.schools ?? []), ...(row.schools ?? [])])].sort();
  return { ...before, schools, language: before.language ?? row.language };
}
