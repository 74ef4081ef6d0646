import type { Paper } from "../print/paper";

export const POSTER_MARGIN = "15mm 16mm";

/** What is left of a sheet inside its margins, in millimeters. */
const SHEETS: Readonly<Record<Paper, { width: number; height: number }>> = {
  letter: { width: 183, height: 249 },
  a4: { width: 178, height: 266 },
  a3: { width: 265, height: 389 },
};

interface PosterMeasures {
  paper: Paper;
  languages: number;
  /** Letters of the longest title. */
  title: number;
  /** Letters of the address, which stays on one line. */
  address: number;
}

/** How large the words are, beside those of a poster in one language with a short title. */
function scaleFor({ languages, title }: PosterMeasures): number {
  const sizes = [1, 0.68, 0.68, 0.5];
  return (sizes[languages - 1] ?? 0.36) * Math.min(1, Math.sqrt(50 / title));
}

/** Everything on a poster is measured by one size, which the sheet and the number of languages give. */
export function posterStyle(measures: PosterMeasures): string {
  const { paper, languages, address } = measures;
  const { width, height } = SHEETS[paper];
  const scale = scaleFor(measures);
  const isBeside = languages > 2;
  const qr = (isBeside ? 0.34 : 0.46) * width;
  const room = isBeside ? width - qr - 8 : width;
  return `
html { font-size: ${paper === "a3" ? 23 : 16}pt; }
.poster { height: ${height}mm; display: flex; flex-direction: column; gap: 1rem; overflow: hidden; }
.poster .says { flex: 0 1 auto; min-height: 0; overflow: hidden; } .poster .way { flex: none; }
.poster .from { font: bold 1.05rem/1.2 "Noto Serif", Georgia, serif; border-bottom: 0.12rem solid #000; padding-bottom: 0.4rem; }
.poster .says { display: grid; gap: ${0.9 * scale + 0.2}rem 1.2rem; grid-template-columns: ${languages > 3 ? "1fr 1fr" : "1fr"}; }
.poster section { font-size: ${1.3 * scale + 0.05}rem; }
.poster h1, .poster h2 { font: bold ${2.9 * scale}rem/1.14 "Noto Serif", Georgia, serif; text-wrap: balance; margin-bottom: ${0.4 * scale}rem; }
.poster :is(h1, h2):lang(ar), .poster :is(h1, h2):lang(zh), .poster .from:lang(ar), .poster .from:lang(zh) { font-family: inherit; }
.poster :is(h1, h2):lang(ar) { line-height: 1.4; }
.poster .until { font-weight: bold; }
.poster .way { margin-top: auto; display: flex; flex-direction: ${isBeside ? "row" : "column"}; align-items: center; gap: ${isBeside ? "8mm" : "0.5rem"}; border-top: 0.12rem solid #000; padding-top: 0.6rem; }
.poster .qr { flex: none; width: ${qr}mm; height: ${qr}mm; }
.poster .hows { text-align: ${isBeside ? "start" : "center"}; font-size: ${isBeside ? 0.68 : 1.1 * scale + 0.1}rem; line-height: 1.4; }
.poster .address { white-space: nowrap; font-size: min(1.15rem, ${(room / (address * 0.61)).toFixed(2)}mm); font-weight: bold; margin-top: 0.4rem; }`;
}
