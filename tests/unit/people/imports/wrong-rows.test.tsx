import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { groupRefusals, rowSpans } from "~/people/imports/group-refusals";
import { WrongRows } from "~/people/imports/wrong-rows";

const noSchool = { column: "school", reason: "There is no school with the code “Hillside Elem.”." };
const noCount = { column: "count", reason: "“many” is not a whole number of people." };
const rowsFrom = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const pageOf = (refused: Parameters<typeof WrongRows>[0]["refused"]) =>
  renderToStaticMarkup(<WrongRows refused={refused} />);

it("tells a reason once, with every row it holds for", () => {
  const refused = [
    { row: 4, ...noSchool },
    { row: 5, ...noCount },
    ...rowsFrom(7, 25).map((row) => ({ row, ...noSchool })),
  ];
  const page = pageOf(refused);
  expect(page.match(/Hillside Elem/g)).toHaveLength(1);
  expect(page).toContain("4, 7–25 (20 rows)");
  expect(page).toMatch(/<th scope="row">5<\/th><td[^>]*>.*count.*<\/td>/);
});

it("keeps the same reason of two files or two columns apart", () => {
  const refused = [
    { row: 2, ...noSchool, file: "users.csv" },
    { row: 2, ...noSchool, file: "roles.csv" },
    { row: 3, ...noSchool, column: "schools", file: "roles.csv" },
  ];
  expect(groupRefusals(refused)).toHaveLength(3);
});

it("puts very scattered rows behind their number", () => {
  const odd = rowsFrom(1, 40).map((n) => ({ row: 2 * n, ...noSchool }));
  expect(pageOf(odd)).toMatch(/<summary>40 rows<\/summary>2, 4, 6, .*78, 80</);
});

it("names each row once and no other", () => {
  const unfold = (span: string) => {
    const [from = 0, to = from] = span.split("–").map(Number);
    return rowsFrom(from, to);
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 400 })), (numbers) => {
      const [group] = groupRefusals(numbers.map((row) => ({ row, ...noSchool })));
      const rows = numbers.toSorted((a, b) => a - b);
      expect(rowSpans(group?.rows ?? []).flatMap(unfold)).toEqual(rows);
    }),
  );
});

it("says that it lists the first of more", () => {
  const refused = [{ row: 2, ...noSchool }];
  expect(pageOf(refused)).not.toContain("Only the first");
  const page = renderToStaticMarkup(<WrongRows refused={refused} wrong={1200} />);
  expect(page).toContain("Only the first 1 of 1,200 are listed.");
});
