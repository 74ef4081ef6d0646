import { CONSTRUCTS } from "~/surveys/construct";
import { DataTable } from "~/ui/parts/data-table";
import type { MethodWords } from "./method-words";
import type { ReliabilityFacts } from "./published-facts";

export function ReliabilityTable({
  reliability,
  words: { m, t, number },
}: {
  reliability: readonly ReliabilityFacts[];
  words: MethodWords;
}) {
  if (reliability.length === 0) return <p>{m("reliability.none")}</p>;
  const constructName = (name: string) => {
    const known = CONSTRUCTS.find((one) => one === name);
    return known ? t(`construct.${known}`) : name;
  };
  const alphaText = ({ alpha, alpha_ci95 }: ReliabilityFacts) =>
    alpha === null
      ? ""
      : alpha_ci95
        ? `${number(alpha)} (${number(alpha_ci95[0])}–${number(alpha_ci95[1])})`
        : number(alpha);
  return (
    <DataTable
      caption={m("reliability.caption")}
      captionHidden
      label={m("reliability.caption")}
      cards
      columns={[
        { key: "group", label: m("who.group") },
        { key: "kind", label: m("reliability.kind") },
        { key: "complete", label: m("reliability.complete"), numeric: true },
        { key: "alpha", label: m("reliability.alpha"), numeric: true },
        { key: "omega", label: m("reliability.omega"), numeric: true },
        { key: "label", label: m("reliability.label") },
      ]}
      rows={reliability.map((facts) => ({
        key: `${facts.audience} ${facts.construct}`,
        cells: [
          t("group.name", { audience: facts.audience }),
          constructName(facts.construct),
          facts.n_complete === null ? m("reliability.few") : number(facts.n_complete),
          alphaText(facts),
          facts.omega === null ? "" : number(facts.omega),
          m(`reliability.${facts.label}`),
        ],
      }))}
    />
  );
}
