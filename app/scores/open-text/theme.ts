import { z } from "zod";
import { isShown, type ThemeNumbers, type ThemeTotal, themeNumbers } from "./theme-display";

export const themeSchema = z.object({
  name: z
    .string("Give the theme a name.")
    .trim()
    .min(1, "Give the theme a name.")
    .max(80, "Use at most 80 characters."),
  description: z.string().trim().max(500, "Use at most 500 characters.").default(""),
});

export type ThemeText = z.infer<typeof themeSchema>;

/** A theme as everybody reads it: frozen when it was published. `people` null: nearly all who answered. */
export const publishedThemeSchema = z.object({
  item: z.string(),
  name: z.string(),
  description: z.string(),
  people: z.number().int().nullable(),
  quotes: z.array(z.string()),
});

export type PublishedTheme = z.infer<typeof publishedThemeSchema>;

type Theme = { id: string; itemId: string; name: string; description: string };
type Cell = Parameters<typeof themeNumbers>[0][number] & { themeId: string };
type Quote = { themeId: string; audience: string; text: string; isQuote: boolean };

/** A theme as leaders read it: quotes only of `k` or more, with an audience only where its number is shown. */
export type ShownTheme = Theme & {
  numbers: ThemeNumbers;
  quotes: { audience: string | null; text: string; isQuote: boolean }[];
};

export function shownThemes(
  themes: readonly Theme[],
  cells: readonly Cell[],
  quotes: readonly Quote[],
  k: number,
): ShownTheme[] {
  return themes.map((theme) => {
    const own = cells.filter(({ themeId }) => themeId === theme.id);
    const numbers = themeNumbers(own, k);
    const named = new Set(
      numbers.split?.flatMap(({ audience, people }) => (people === null ? [] : [audience])),
    );
    const shown = isShown(numbers.total) ? quotes : [];
    return {
      ...theme,
      numbers,
      quotes: shown
        .filter(({ themeId }) => themeId === theme.id)
        .map(({ audience, text, isQuote }) => ({
          audience: named.has(audience) ? audience : null,
          text,
          isQuote,
        })),
    };
  });
}

/** What a publication keeps: themes of enough people, the largest first, with the quotes chosen for it. */
export function toPublish(themes: readonly ShownTheme[]): PublishedTheme[] {
  return themes
    .filter(({ numbers }) => isShown(numbers.total))
    .toSorted((a, b) => sizeOf(b.numbers.total) - sizeOf(a.numbers.total))
    .map(({ itemId, name, description, numbers: { total }, quotes }) => ({
      ...{ item: itemId, name, description },
      people: total.kind === "number" ? total.people : null,
      quotes: quotes.filter(({ isQuote }) => isQuote).map(({ text }) => text),
    }));
}

function sizeOf(total: ThemeTotal): number {
  return total.kind === "number" ? total.people : Number.POSITIVE_INFINITY;
}
