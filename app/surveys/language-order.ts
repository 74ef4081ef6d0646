import { LANGUAGES } from "~/districts/language";

const places = new Map<string, number>(LANGUAGES.map(({ tag }, place) => [tag, place]));

/**
 * Language tags as every list shows them: the languages Full Circle has words in, in its order, then others
 * by their tags. The database keeps no order of keys, so the order in which a survey was typed is no order.
 */
export function inLanguageOrder(tags: Iterable<string>): string[] {
  const placeOf = (tag: string) =>
    places.get(tag) ?? places.get(tag.split("-", 1)[0] ?? tag) ?? places.size;
  return [...new Set(tags)].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
