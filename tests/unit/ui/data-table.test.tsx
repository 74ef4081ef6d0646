import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DataTable } from "~/ui/parts/data-table";

const table = {
  caption: "Who takes part",
  label: "Participation",
  columns: [
    { key: "school", label: "School" },
    { key: "asked", label: "Asked", numeric: true },
  ],
  rows: [{ key: "alder", cells: ["Alder", 195] }],
};

test("a table that becomes cards on a phone says in each cell its column", () => {
  expect(renderToStaticMarkup(<DataTable {...table} cards />)).toContain(
    '<td class="n" data-of="Asked">195</td>',
  );
});

test("any other table scrolls, and its cells say nothing twice", () => {
  expect(renderToStaticMarkup(<DataTable {...table} />)).toContain('<td class="n">195</td>');
});
