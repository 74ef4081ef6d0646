import fc from "fast-check";
import { encode } from "uqr";
import { expect, it } from "vitest";
import { findPaper, LETTER_PAPERS, usualPaper } from "~/responses/doors/print/paper";
import { darkRuns } from "~/responses/doors/print/qr";

/** The modules that a path of runs fills in, drawn again. */
function drawn(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(length); at += 1) {
      const row = modules[Number(y) - 4];
      if (row) row[Number(x) - 4 + at] = true;
    }
  }
  return modules;
}

it("draws every dark module of a code and no light one", () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const { data, size } = encode(url, { ecc: "M", border: 0 });
      expect(drawn(darkRuns(data), size)).toEqual(data);
    }),
    { numRuns: 25 },
  );
});

it("takes the sheet that is usual where the district is", () => {
  expect(["America/Chicago", "Pacific/Honolulu", "America/Mexico_City"].map(usualPaper)).toEqual(
    Array(3).fill("letter"),
  );
  expect(["Europe/Berlin", "Asia/Riyadh", "America/Sao_Paulo", "UTC"].map(usualPaper)).toEqual(
    Array(4).fill("a4"),
  );
  expect(findPaper("a3", LETTER_PAPERS, "letter")).toBe("letter");
});
