import type { ResultsWords } from "../messages/results-words";
import type { ScoreResult } from "./results-rows";

const headlined = ["awareness", "buy_in"] as const;
type Headlined = (typeof headlined)[number];

/** What a page of results says first: a sentence somebody could disagree with. */
export type Finding =
  | {
      kind: "changes";
      changes: { construct: Headlined; change: "up" | "down"; audiences: string[] }[];
    }
  | { kind: "same" }
  | { kind: "stand"; audience: string; scores: Partial<Record<Headlined, number>> }
  | { kind: "nothing" };

type Constructs = readonly { construct: string; rows: readonly ScoreResult[] }[];

/** Clear changes, else that there are none, else where the first group that is shown stands. */
export function findingOf(constructs: Constructs): Finding {
  const shown = headlined.flatMap((construct) =>
    constructs
      .filter((one) => one.construct === construct)
      .flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === "score" ? [{ construct, row }] : [])),
      ),
  );
  const changes = headlined.flatMap((construct) =>
    (["up", "down"] as const).flatMap((change) => {
      const found = shown.filter((one) => one.construct === construct && one.row.change === change);
      const audiences = found.map(({ row }) => row.place.audience);
      return audiences.length > 0 ? [{ construct, change, audiences }] : [];
    }),
  );
  if (changes.length > 0) return { kind: "changes", changes };
  if (shown.some(({ row }) => row.change === "same")) return { kind: "same" };
  const audience = shown[0]?.row.place.audience;
  if (audience === undefined) return { kind: "nothing" };
  const scores = shown
    .filter(({ row }) => row.place.audience === audience)
    .map(({ construct, row }) => [construct, row.value] as const);
  return { kind: "stand", audience, scores: Object.fromEntries(scores) };
}

/** The finding in words, with what has to be said beside it. */
export function headlineText(
  { finding, before, onTrial }: { finding: Finding; before: string | null; onTrial: boolean },
  words: ResultsWords,
): string {
  const text = findingText(finding, before, words);
  return onTrial && finding.kind !== "nothing" ? `${text} ${words.t("finding.on_trial")}` : text;
}

export function findingText(finding: Finding, before: string | null, words: ResultsWords): string {
  const { t, list, number } = words;
  const when = before ?? "";
  switch (finding.kind) {
    case "changes":
      return finding.changes
        .map(({ construct, change, audiences }) => {
          const groups = list(audiences.map((audience) => t("group.among", { audience })));
          return t(`finding.${construct}_${change}`, { groups, when });
        })
        .join(" ");
    case "same":
      return t("finding.same", { when });
    case "stand": {
      const group = t("group.name", { audience: finding.audience });
      const { awareness, buy_in } = finding.scores;
      if (awareness !== undefined && buy_in !== undefined) {
        return t("finding.stand", { group, awareness: number(awareness), buy_in: number(buy_in) });
      }
      if (awareness !== undefined) {
        return t("finding.stand_awareness", { group, awareness: number(awareness) });
      }
      return t("finding.stand_buy_in", { group, buy_in: number(buy_in ?? 0) });
    }
    case "nothing":
      return t("finding.nothing");
  }
}
