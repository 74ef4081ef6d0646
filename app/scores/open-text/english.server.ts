/** Loaded when first needed: it takes a second, and most processes never read a text. */
const load = async () => (await import("compromise/three")).default;

/** Names of people in an English text, as they stand in it, by its grammar: also of those no list has. */
export async function englishNames(text: string): Promise<string[]> {
  const nlp = await load();
  const found = nlp(text).people().out("array") as string[];
  return found.map((name) => name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")).filter(Boolean);
}

/** What an English text speaks of: its nouns with what belongs to them, in lower case, without articles. */
export async function englishPhrases(text: string): Promise<string[]> {
  const nlp = await load();
  const nouns = nlp(text.replace(/\[[^\]]*\]/g, "."))
    .nouns()
    .if("#Noun")
    .not("#Pronoun");
  const found = nouns.json({ normal: true }) as { normal: string }[];
  const phrases = found.map(({ normal }) => plain(normal)).filter((phrase) => phrase.length > 2);
  return [...new Set(phrases)];
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ -]/gu, "")
    .replace(
      /^(?:(?:the|a|an|my|our|your|their|his|her|its|this|that|these|those|some|any|more|all|every|each|no)\s+)+/,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
