import { z } from "zod";
import { type Caller, transaction } from "~/platform/scope.server";
import { getWave, getWaveVersion } from "~/surveys/get-wave.server";
import type { Shown } from "~/surveys/texts";
import { textItems } from "./text-items";
import { languageOf } from "./text-language";
import { type PublishedTheme, publishedThemeSchema } from "./theme";
import { findPublication } from "./theme.db.server";

export type PublicQuestion = {
  id: string;
  question: Shown;
  themes: (Omit<PublishedTheme, "quotes" | "item"> & {
    quotes: { text: string; lang: string | null }[];
  })[];
};

/** The published themes of a wave under the questions they answer, asked in `language`; empty before. */
export async function findPublishedThemes(
  caller: Caller,
  waveId: string,
  language = "en",
): Promise<PublicQuestion[]> {
  return transaction(caller, async (scope) => {
    const found = await findPublication(scope, waveId);
    const themes = z.array(publishedThemeSchema).parse(found?.themes ?? []);
    if (themes.length === 0) return [];
    const { definition } = await getWaveVersion(scope, await getWave(scope, waveId));
    return textItems(definition, language)
      .map(({ id, label }) => ({
        id,
        question: label,
        themes: themes.filter(({ item }) => item === id).map(withLanguages),
      }))
      .filter(({ themes }) => themes.length > 0);
  });
}

function withLanguages({ name, description, people, quotes }: PublishedTheme) {
  const quoted = quotes.map((text) => ({ text, lang: languageOf(text) }));
  return { name, description, people, quotes: quoted };
}
