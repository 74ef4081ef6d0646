import { fold, type Token, tokensOf } from "./fold";

/** Names of people somebody has in a list: the district's directory and its staff. */
export type KnownNames = {
  /** Single names, folded. */
  words: ReadonlySet<string>;
  /** Whole names in scripts without spaces, as they stand. */
  wholes: readonly string[];
};

type Named = { givenName: string; familyName: string };

export function knownNames(people: readonly Named[]): KnownNames {
  const words = new Set<string>();
  const wholes = new Set<string>();
  for (const { givenName, familyName } of people) {
    for (const { word } of [...tokensOf(givenName), ...tokensOf(familyName)]) {
      if (/\p{Script=Han}/u.test(word)) continue;
      if (fold(word).length > 1 && /\p{L}/u.test(word)) words.add(fold(word));
    }
    const [given, family] = [givenName.trim(), familyName.trim()];
    if (/^\p{Script=Han}+$/u.test(given + family)) {
      for (const whole of [family + given, given]) if (whole.length > 1) wholes.add(whole);
    }
  }
  return { words, wholes: [...wholes] };
}

/** Names that are words as well: in small letters they are taken for the word. */
const ALSO_WORDS = new Set(
  "april august baker banks best bill black blue bright brown chance chase cook day dawn drew earnest faith field fields forest frank good grace grant green hall hill hope hunter jack joy july june justice king lake lane law long love major mark mason may miller mills moon nice page park pat price rich rivers rose sky stone summer sue sun wells west white will winter wise wood woods young angel cruz de del flores la las los luz mar paz reyes rosa sol a an do to no my me so in on he e o i u y".split(
    " ",
  ),
);

/** What comes before a name, as its writer says it to somebody: it stays, the name goes. */
const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor coach principal teacher sir madam señor señora señorita sr sra srta maestro maestra profesor profesora director directora don doña doctor doctora senhor senhora dona professora diretor diretora ông bà cô thầy anh chị macallin macallimad mudane marwo السيد السيدة الأستاذ الأستاذة المعلم المعلمة المدير المديرة الدكتور الدكتورة".split(
    " ",
  ),
);

/** Where names stand in a text, neighbours joined to one span. */
export function nameSpans(
  text: string,
  names: KnownNames,
  guessed: readonly string[],
): { start: number; end: number }[] {
  const tokens = tokensOf(text);
  const flags = tokens.map((token) => isName(token, names));
  tokens.forEach((token, index) => {
    if (isTitle(token) && isCapital(tokens[index + 1])) flags[index + 1] = true;
  });
  for (const { start, end } of guessedSpans(text, guessed)) {
    tokens.forEach((token, index) => {
      const isInside = token.start >= start && token.end <= end;
      if (isInside && !isTitle(token) && /\p{L}/u.test(token.word)) flags[index] = true;
    });
  }
  return [...joined(text, tokens, flags), ...wholeSpans(text, names)];
}

function isName({ word }: Token, { words }: KnownNames): boolean {
  const bare = fold(word).replace(/'s$/, "");
  const isSmall = /^\p{Ll}/u.test(word);
  if (words.has(bare)) return !isSmall || !ALSO_WORDS.has(bare);
  const [, joinedTo = ""] = bare.match(/^[وفبلك](?=\p{Script=Arabic}{3})(.+)$/u) ?? [];
  return words.has(joinedTo);
}

const isTitle = ({ word }: Token) => TITLES.has(word.normalize("NFC").toLowerCase());

/** In a script with capitals only a capital begins a name; in others a word after a title may be one. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && !/^[\p{Ll}\p{N}]/u.test(token.word) && token.word.length > 1;
}

function guessedSpans(text: string, guessed: readonly string[]) {
  return guessed.flatMap((name) => {
    const places: { start: number; end: number }[] = [];
    for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + name.length)) {
      places.push({ start: at, end: at + name.length });
    }
    return places;
  });
}

function joined(text: string, tokens: readonly Token[], flags: readonly boolean[]) {
  const spans: { start: number; end: number }[] = [];
  tokens.forEach((token, index) => {
    if (!flags[index]) return;
    const end = token.end - (/['’]s$/i.exec(token.word)?.[0].length ?? 0);
    const last = spans.at(-1);
    const gap = last && flags[index - 1] ? text.slice(last.end, token.start) : null;
    if (last && gap !== null && /^[ -]$/.test(gap)) last.end = end;
    else spans.push({ start: token.start, end });
  });
  return spans;
}

function wholeSpans(text: string, { wholes }: KnownNames) {
  const teachers = [
    ...text.matchAll(
      /(?<=^|[^\p{Script=Han}]|[的和给跟找是])(\p{Script=Han})(?=老师|校长|先生|女士)/gu,
    ),
  ];
  const titled = teachers.map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return [...guessedSpans(text, wholes), ...titled];
}
