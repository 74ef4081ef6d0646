import { resultsWords } from "../messages/results-words";
import type { ThemeNumbers as Numbers } from "./theme-display";

/** In staff words what may be said of how many are in a theme. */
export function totalText({ total }: Numbers): string {
  if (total.kind === "few") return "Fewer than 10 people: no number and no words are shown";
  if (total.kind === "not_shown") return "Not shown: too few people answered the survey";
  if (total.kind === "nearly_all") return "Nearly everybody who answered";
  return `${total.people.toLocaleString("en")} people`;
}

/** The audiences beside the total, where that gives no small group away. */
export function ThemeSplit({ split }: Pick<Numbers, "split">) {
  if (split === null || split.length < 2) return null;
  const { t } = resultsWords("en");
  const parts = split.map(({ audience, people }) => {
    const name = t("group.name", { audience });
    return people === null ? `${name}: not shown` : `${name}: ${people.toLocaleString("en")}`;
  });
  return <p>{parts.join(" · ")}</p>;
}
