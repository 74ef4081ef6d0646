/** Of one audience: how many wrote something in the theme, and how many answered the survey at all. */
export type ThemeCell = { audience: string; people: number; answered: number };

export type ThemeTotal =
  | { kind: "few" }
  | { kind: "number"; people: number }
  | { kind: "nearly_all" }
  | { kind: "not_shown" };

/** What is shown of a theme's numbers; `split` null: only the total. */
export type ThemeNumbers = {
  total: ThemeTotal;
  split: { audience: string; people: number | null }[] | null;
};

/**
 * What may be shown of a theme. Nothing where fewer than `2k` answered. Below `k` people nothing but that they are few; where fewer than `k` of those
 * who answered are outside it, no number either. Audiences stand beside the total only if each has `k` or more
 * inside and outside, or if those hidden together are `k` or more and so many that, knowing all that is shown,
 * each of them may still be anything from nobody to `k - 1` (or all who answered, where they are fewer).
 */
export function themeNumbers(cells: readonly ThemeCell[], k: number): ThemeNumbers {
  const asked = cells.filter(({ answered }) => answered > 0);
  const people = sum(asked.map((cell) => cell.people));
  const answered = sum(asked.map((cell) => cell.answered));
  if (answered < 2 * k) return { total: { kind: "not_shown" }, split: null };
  if (people < k) return { total: { kind: "few" }, split: null };
  if (answered - people < k) return { total: { kind: "nearly_all" }, split: null };
  return {
    total: { kind: "number", people },
    split: mayShowSplit(asked, k) ? splitOf(asked, k) : null,
  };
}

/** Whether enough people are in a theme for its words to be read and its name to be published. */
export function isShown({ kind }: ThemeTotal): boolean {
  return kind === "number" || kind === "nearly_all";
}

function mayShowSplit(cells: readonly ThemeCell[], k: number): boolean {
  const shown = cells.filter((cell) => cell.people >= k);
  if (shown.length === 0) return false;
  if (shown.some((cell) => cell.answered - cell.people < k)) return false;
  const hidden = cells.filter((cell) => cell.people < k);
  if (hidden.length === 0) return true;
  const inside = sum(hidden.map((cell) => cell.people));
  const most = hidden.map((cell) => Math.min(k - 1, cell.answered));
  const largest = Math.max(...most);
  return inside >= Math.max(k, largest) && inside <= sum(most) - largest;
}

function splitOf(cells: readonly ThemeCell[], k: number): ThemeNumbers["split"] {
  return cells.map(({ audience, people }) => ({ audience, people: people >= k ? people : null }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
