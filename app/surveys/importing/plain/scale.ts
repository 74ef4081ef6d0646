import { isNo, isYes } from "./phrases";

/** Answers on a line from one end to another. */
export interface Scale {
  points: { code: string; label: string }[];
  /** Whether points were filled in between named ends. */
  filled: boolean;
}

const LONGEST_LABEL = 60;
const MOST_POINTS = 11;

/** Reads a scale as people write it on one line, or gives null. */
export function parseScale(source: string): Scale | null {
  if (source.length > 600) return null;
  const text = source
    .trim()
    .replace(/^[([](.*)[)\]]$/s, "$1")
    .trim();
  return namedNumbers(text) ?? endsInBrackets(text) ?? bareNumbers(text) ?? twoEnds(text);
}

/** "1 = never, 2 = sometimes, 3 = always"; also the ends alone. */
function namedNumbers(text: string): Scale | null {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}])(\d{1,2})\s{0,3}[=:–—-]\s{0,3}(?=\p{L})/gu)];
  if (found.length < 2 || (found[0]?.index ?? 1) > 0) return null;
  const points = found.map((match, at) => {
    const from = match.index + match[0].length;
    const label = text.slice(from, found[at + 1]?.index ?? text.length);
    return { number: Number(match[1]), label: withoutJoint(label) };
  });
  return scaleOf(points);
}

/** "1 (not at all) to 5 (very much)". */
function endsInBrackets(text: string): Scale | null {
  const ends =
    /^(?:from\s)?(\d{1,2})\s?\(([^()]{1,60})\)[^()\d]{1,12}(\d{1,2})\s?\(([^()]{1,60})\)$/i;
  const [, low, lowest = "", high, highest = ""] = ends.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  return scaleOf([
    { number: Number(low), label: lowest.trim() },
    { number: Number(high), label: highest.trim() },
  ]);
}

/** "1 2 3 4 5", with the ends named before and behind it or not; "1-10", "1 to 5". */
function bareNumbers(text: string): Scale | null {
  const range = /^(?:from\s)?(\d{1,2})\s?(?:-|–|to|a|…|\.{3})\s?(\d{1,2})$/i.exec(text);
  if (range) {
    return scaleOf([range[1], range[2]].map((number) => ({ number: Number(number), label: "" })));
  }
  const words = text.split(/[\s|]+/);
  const first = words.findIndex((word) => /^\d{1,2}$/.test(word));
  if (first < 0) return null;
  const after = words.slice(first).findIndex((word) => !/^\d{1,2}$/.test(word));
  const end = after < 0 ? words.length : first + after;
  const numbers = words.slice(first, end).map(Number);
  const follow = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  if (numbers.length < 3 || !follow) return null;
  const [low, high] = [words.slice(0, first).join(" "), words.slice(end).join(" ")];
  return scaleOf(
    numbers.map((number, at) => ({
      number,
      label: at === 0 ? low : at === numbers.length - 1 ? high : "",
    })),
  );
}

/** "strongly disagree … strongly agree": five points. */
function twoEnds(text: string): Scale | null {
  const ends = text.split(/\s?(?:…|\.{3,10}|→|←→|<-+>|-+>)\s?/);
  const [low = "", high = ""] = ends;
  if (ends.length !== 2 || !/^\p{L}/u.test(low) || !/^\p{L}/u.test(high)) return null;
  return scaleOf([
    { number: 1, label: low },
    { number: 5, label: high },
  ]);
}

function scaleOf(given: readonly { number: number; label: string }[]): Scale | null {
  const first = given[0];
  const last = given.at(-1);
  if (!first || !last || given.some(({ label }) => label.length > LONGEST_LABEL)) return null;
  const step = first.number < last.number ? 1 : -1;
  const count = Math.abs(last.number - first.number) + 1;
  if (count < 2 || count > MOST_POINTS) return null;
  const numbers = Array.from({ length: count }, (_, at) => first.number + at * step);
  const labels = new Map(given.map(({ number, label }) => [number, label]));
  if (labels.size !== given.length || !given.every(({ number }) => numbers.includes(number))) {
    return null;
  }
  const filled = numbers.some((number) => !labels.get(number));
  const points = numbers.map((number) => {
    const label = labels.get(number) ?? "";
    const shown = label === "" ? String(number) : filled ? `${number} – ${label}` : label;
    return { code: String(number), label: shown };
  });
  return { points, filled };
}

function withoutJoint(label: string): string {
  return label
    .trim()
    .replace(/(?:[,;/|]|…|\.{2,10}|\s(?:to|a|and|y|e)|–|—|-)$/i, "")
    .trim();
}

/**
 * Answers in a row: "Yes / No", "( ) once ( ) twice"; with `listed` also "never, rarely, often". Null: it
 * is no such row.
 */
export function parseRow(source: string, { listed }: { listed: boolean }): string[] | null {
  if (source.length > 400 || /[?？.]\s{0,5}$/.test(source)) return null;
  const text = source.trim().replace(/^[([]([^()[\]]{1,400})[)\]]$/, "$1");
  const boxes = text.split(/(?:\(\s{0,3}\)|\[\s{0,3}\]|[☐□○◯❑])/).map((part) => part.trim());
  if (boxes.filter(Boolean).length >= 2 && boxes.length > 1) return fitting(boxes.filter(Boolean));
  const between = partsOf(text, "/") ?? partsOf(text, "|") ?? partsOf(text, "\t");
  if (between) return fitting(between);
  const list = listed ? (partsOf(text, ";") ?? partsOf(text, ",")) : null;
  return list && list.length >= 3 ? fitting(list) : null;
}

/** Two parts may be "and/or"; only blanks around their joint, or yes and no, make them answers. */
function partsOf(text: string, joint: string): string[] | null {
  const parts = text.split(joint).map((part) => part.trim());
  if (parts.length < 2 || !parts.every(Boolean)) return null;
  const spaced = joint !== "/" || text.includes(" / ");
  const [first = "", second = ""] = parts;
  return parts.length > 2 || spaced || (isYes(first) && isNo(second)) ? parts : null;
}

function fitting(parts: string[]): string[] | null {
  const fits = parts.every((part) => part.length <= 40 && /[\p{L}\p{N}]/u.test(part));
  return fits && new Set(parts).size === parts.length ? parts : null;
}
