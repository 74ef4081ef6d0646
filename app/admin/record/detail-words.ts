import { z } from "zod";
import { formatAmount, NEED_KINDS } from "~/partnerships/needs/amount";
import { nameWords } from "./detail-names";
import { SENTENCES } from "./detail-sentences";
import { type RecordReader, valueWords } from "./detail-values";

type Detail = Readonly<Record<string, unknown>>;

/** What an entry says beside its action: in words where we have some for it, else name by name. */
export function detailWords(action: string, detail: unknown, reader: RecordReader): string[] {
  if (!isDetail(detail)) return [];
  const sentence = Object.hasOwn(SENTENCES, action) ? SENTENCES[action] : undefined;
  return sentence?.(detail, reader) ?? pairs(detail, reader);
}

function pairs({ before, after, ...rest }: Detail, reader: RecordReader): string[] {
  return [...changes(before, after, reader), ...listed(rest, reader)].map(capital);
}

/** "name: Oak, now Pine" of each that is another; what stayed the same says nothing. */
function changes(before: unknown, after: unknown, reader: RecordReader): string[] {
  if (before === undefined) return isDetail(after) ? listed(after, reader) : [];
  if (!isDetail(before)) {
    const now = after === undefined ? [] : [`now: ${valueWords("after", after, reader)}`];
    return [`before: ${valueWords("before", before, reader)}`, ...now];
  }
  if (after === undefined) return listed(before, reader).map((pair) => `before, ${pair}`);
  const later: Detail = isDetail(after) ? after : {};
  const names = [...new Set([...Object.keys(before), ...Object.keys(later)])];
  const sides = [before, later].map(withAmount);
  return names.flatMap((name) => {
    const [was, is] = sides.map((side) => valueWords(name, side[name], reader) || "none");
    return was === is ? [] : [`${nameWords(name)}: ${was}, now ${is}`];
  });
}

function listed(detail: Detail, reader: RecordReader): string[] {
  return Object.entries(withAmount(detail)).flatMap(([name, value]) => {
    if (isDetail(value)) return listed(value, reader).map((pair) => `${nameWords(name)}, ${pair}`);
    const words = valueWords(name, value, reader);
    return words ? [`${nameWords(name)}: ${words}`] : [];
  });
}

const needed = z.object({ kind: z.enum(NEED_KINDS), amount: z.number() });

/** What is needed is kept in cents, pieces or minutes: "$18,000", "48 hours". */
function withAmount(detail: Detail): Detail {
  const { data } = needed.safeParse(detail);
  if (!data) return detail;
  return { ...detail, amount: formatAmount(data.kind, data.amount, { language: "en" }) };
}

const isDetail = (value: unknown): value is Detail =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
