import type { CsvCell } from "~/platform/csv-write";
import { amountInput } from "./amount";
import type { NeedInView } from "./load-needs.server";
import { openAmount } from "./need";

/** A need as programs read it: amounts in dollars, pieces or hours, as texts that lose nothing. */
export function exported(need: NeedInView) {
  const { kind, progress, texts, language } = need;
  const text = texts[language];
  const spell = (amount: number) => (amount === 0 ? "0" : amountInput(kind, amount));
  return {
    ...{ id: need.id, kind, state: need.state, priority: need.priority, stage: need.stage },
    ...{ title: text?.title ?? "", language, unit: unitOf(need) },
    ...{ amount: spell(need.amount), arrived: spell(progress.delivered) },
    ...{ promised: spell(progress.promised), open: spell(openAmount(progress)) },
    ...{ school: need.school ?? "", plan: need.planSlug ?? "", goal: need.goal?.title ?? "" },
    ...{ neededBy: need.neededBy ?? "", skills: need.skills, why: text?.why ?? "" },
    ...{ ifUnmet: text?.ifUnmet ?? "", publishedAt: need.publishedAt?.toISOString() ?? "" },
  };
}

function unitOf({ kind, texts, language }: NeedInView): string {
  if (kind === "financial") return "USD";
  return kind === "volunteer" ? "hours" : (texts[language]?.unit ?? "");
}

/** Every need in a line. */
export function needLines(needs: readonly NeedInView[]): CsvCell[][] {
  const rows = needs.map(exported);
  const header = ["id", "kind", "state", "priority", "stage", "title", "language", "unit"];
  const more = ["amount", "arrived", "promised", "open", "school", "plan", "goal", "needed_by"];
  const rest = ["skills", "why", "if_unmet", "published_at"];
  return [
    [...header, ...more, ...rest],
    ...rows.map((row) => [
      ...[row.id, row.kind, row.state, row.priority, row.stage, row.title, row.language, row.unit],
      ...[row.amount, row.arrived, row.promised, row.open, row.school, row.plan, row.goal],
      ...[row.neededBy, row.skills.join("; "), row.why, row.ifUnmet, row.publishedAt],
    ]),
  ];
}
