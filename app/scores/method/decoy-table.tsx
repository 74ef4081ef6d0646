import { DataTable } from "~/ui/parts/data-table";
import type { MethodWords } from "./method-words";
import type { DecoyFacts } from "./published-facts";

export function DecoyTable({
  decoy,
  words: { m, t, number },
}: {
  decoy: readonly DecoyFacts[];
  words: MethodWords;
}) {
  return (
    <>
      <p>{m("decoy.what")}</p>
      {decoy.length > 0 && (
        <DataTable
          caption={m("decoy.caption")}
          label={m("decoy.caption")}
          columns={[
            { key: "group", label: m("who.group") },
            { key: "share", label: m("decoy.share"), numeric: true },
          ]}
          rows={decoy.map(({ item, audience, percent, bound }) => ({
            key: `${item} ${audience}`,
            cells: [
              t("group.name", { audience }),
              m(`decoy.${bound ?? "about"}`, { share: number(percent) }),
            ],
          }))}
        />
      )}
    </>
  );
}
