import { describe, expect, test } from "vitest";
import { revealedCells } from "~/scores/suppression/rank-test";

const shown = (...leaves: number[]) => ({ leaves, isShown: true });
const hidden = (...leaves: number[]) => ({ leaves, isShown: false });

describe("what shown cells give away of hidden ones", () => {
  test("a hidden cell that is a total less the rest", () => {
    expect(revealedCells([shown(0, 1), shown(1), hidden(0)], [4, 30], 10)).toEqual([2]);
  });

  test("two hidden cells of together fewer than k", () => {
    const cells = [shown(0, 1, 2), shown(2), hidden(0), hidden(1)];
    expect(revealedCells(cells, [4, 5, 30], 10)).toEqual([2, 3]);
    expect(revealedCells(cells, [4, 6, 30], 10)).toBeNull();
  });

  test("a sum that only several shown cells together give", () => {
    const rows = [shown(0, 1, 2), shown(3, 4, 5)];
    const columns = [shown(0, 3), shown(1, 4), hidden(2, 5)];
    const inner = [hidden(0), hidden(1), hidden(2), shown(3), shown(4), hidden(5)];
    const people = [3, 20, 4, 30, 30, 5];
    expect(revealedCells([...rows, ...columns, ...inner], people, 10)).not.toBeNull();
  });

  test("nothing of a table with two hidden cells in every line", () => {
    const lines = [shown(0, 1, 2), shown(3, 4, 5), shown(0, 3), shown(1, 4), shown(2, 5)];
    const inner = [hidden(0), hidden(1), shown(2), hidden(3), hidden(4), shown(5)];
    expect(revealedCells([...lines, ...inner], [3, 20, 40, 30, 5, 40], 10)).toBeNull();
  });

  test("cells without anybody scored have nothing to give away", () => {
    expect(revealedCells([shown(0, 1), shown(1), hidden(0)], [0, 30], 10)).toBeNull();
  });
});
