import type { Paper } from "../print/paper";

export const POSTER_MARGIN = "15mm 16mm";

const HEIGHTS: Readonly<Record<Paper, string>> = {
  letter: "249mm",
  a4: "266mm",
  a3: "389mm",
};

/** Everything on a poster is measured by one size, which the sheet and the number of languages give. */
export function posterStyle(paper: Paper, languages: number): string {
  const scale = languages <= 1 ? 1 : languages === 2 ? 0.76 : languages <= 4 ? 0.6 : 0.46;
  const size = 16 * (paper === "a3" ? 1.41 : 1);
  return `
html { font-size: ${size}pt; }
.poster { height: ${HEIGHTS[paper]}; display: flex; flex-direction: column; gap: ${0.9 * scale + 0.3}rem; overflow: hidden; }
.poster .from { font: bold 1.05rem/1.2 "Noto Serif", Georgia, serif; border-bottom: 0.12rem solid #000; padding-bottom: 0.4rem; }
.poster section { font-size: ${1.25 * scale}rem; }
.poster h1, .poster h2 { font: bold ${2.9 * scale}rem/1.12 "Noto Serif", Georgia, serif; text-wrap: balance; margin-bottom: ${0.4 * scale}rem; }
.poster :is(h1, h2):lang(ar), .poster :is(h1, h2):lang(zh), .poster .from:lang(ar), .poster .from:lang(zh) { font-family: inherit; }
.poster :is(h1, h2):lang(ar) { line-height: 1.4; }
.poster .until { font-weight: bold; }
.poster .way { margin-top: auto; display: flex; flex-direction: column; align-items: center; gap: 0.6rem; border-top: 0.12rem solid #000; padding-top: 0.6rem; }
.poster .qr { width: ${languages > 4 ? 7.5 : 11.5}rem; height: ${languages > 4 ? 7.5 : 11.5}rem; }
.poster .hows { text-align: center; font-size: ${Math.max(0.62, 1.05 * scale)}rem; line-height: 1.35; }
.poster .address { font-size: ${languages > 4 ? 0.95 : 1.15}rem; font-weight: bold; margin-top: 0.3rem; }`;
}
