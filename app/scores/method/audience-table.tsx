import { DataTable, type TableRow } from "~/ui/parts/data-table";
import type { MethodWords } from "./method-words";
import type { AudienceFacts } from "./published-facts";

const figures = ["complete", "partial", "broken_off", "none"] as const;

export function AudienceTable({
  audiences,
  words,
}: {
  audiences: readonly AudienceFacts[];
  words: MethodWords;
}) {
  const { m } = words;
  const column = (key: string, label: string) => ({ key, label, numeric: true });
  return (
    <DataTable
      caption={m("who.caption")}
      label={m("who.caption")}
      cards
      columns={[
        { key: "group", label: m("who.group") },
        column("people", m("who.people")),
        column("invited", m("who.invited")),
        column("answered", m("who.answered")),
        column("rr1", "RR1"),
        column("rr2", "RR2"),
        ...figures.map((key) => column(key, m(`who.${key}`))),
      ]}
      rows={audiences.map((facts) => audienceRow(facts, words))}
    />
  );
}

function audienceRow(facts: AudienceFacts, { m, t, number, percent }: MethodWords): TableRow {
  const { audience, people, invited, n, rates, dispositions } = facts;
  const count = (value: number | null) => (value === null ? m("who.no_rate") : number(value));
  const known = [t("group.name", { audience }), count(people), count(invited)];
  if (n === null) return { key: audience, cells: known, rest: m("who.hidden") };
  if (!rates || !dispositions) {
    return { key: audience, cells: [...known, number(n)], rest: m("who.no_rate") };
  }
  const { complete, partial, brokenOff, none } = dispositions;
  return {
    key: audience,
    cells: [
      ...[...known, number(n), percent(rates.rr1), percent(rates.rr2)],
      ...[complete, partial, brokenOff, none].map(number),
    ],
  };
}
