import { DataTable } from "~/ui/parts/data-table";
import type { MethodWords } from "./method-words";
import type { weightingFacts } from "./published-facts";

export function WeightingTable({
  weighting: { told, joined, untold },
  words: { m, t, number, percent, list },
}: {
  weighting: ReturnType<typeof weightingFacts>;
  words: MethodWords;
}) {
  const name = (audience: string) => t("group.name", { audience });
  return (
    <div className="stack">
      <p>{m("weights.what")}</p>
      {told.length > 0 && (
        <DataTable
          caption={m("weights.caption")}
          captionHidden
          label={m("weights.caption")}
          cards
          columns={[
            { key: "group", label: m("who.group") },
            { key: "by", label: m("weights.by") },
            { key: "deff", label: m("weights.deff"), numeric: true },
            { key: "capped", label: m("weights.capped"), numeric: true },
            { key: "error", label: m("weights.error"), numeric: true },
          ]}
          rows={told.map(({ audience, isRaked, deff, capped, marginError }) => ({
            key: audience,
            cells: [
              name(audience),
              m(isRaked ? "weights.raked" : "weights.schools"),
              number(deff),
              capped === 0 ? m("weights.under") : m("weights.about", { share: number(capped) }),
              percent(marginError),
            ],
          }))}
        />
      )}
      {told.length > 0 && <p>{m("weights.joined", { count: joined })}</p>}
      {untold.length > 0 && <p>{m("weights.untold", { groups: list(untold.map(name)) })}</p>}
    </div>
  );
}
