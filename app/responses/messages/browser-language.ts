import { pickLanguage } from "~/surveys/translations";

/** The first of the languages a browser asks for (its `Accept-Language`) that is offered; null: none. */
export function browserLanguage(
  header: string | null | undefined,
  offered: readonly string[],
): string | null {
  const asked = (header ?? "").split(",", 20).map((part) => {
    const [tag = "", ...rest] = part.split(";").map((piece) => piece.trim());
    const weight = rest.find((piece) => piece.startsWith("q="))?.slice(2) ?? "1";
    return { tag, weight: Number(weight) || 0 };
  });
  const ranked = asked.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const known = ranked.map(({ tag }) => pickLanguage(tag, offered, ""));
  return known.find((tag) => tag !== "") ?? null;
}
