import type { LetterPaper } from "../print/paper";
import { BODY_TOP, FOLDS, WINDOWS } from "./window";

const HEIGHTS: Readonly<Record<LetterPaper, string>> = { a4: "297mm", letter: "279.4mm" };

/** The rules of a letter's page: places from the sheet's corner, so its margins are in here too. */
export function letterStyle(paper: LetterPaper): string {
  const { left, top, width, height } = WINDOWS[paper];
  const [first = 0, second = 0] = FOLDS[paper];
  return `
.letter { position: relative; break-after: page; overflow: hidden; height: calc(${HEIGHTS[paper]} - 0.5mm);
  padding: ${BODY_TOP[paper]}mm 22mm 14mm 25mm; font-size: 11.5pt; }
.letter:last-child { break-after: auto; }
.from { position: absolute; top: 15mm; inset-inline: 25mm; font: bold 13pt/1.2 "Noto Serif", Georgia, serif; }
.window { position: absolute; left: ${left}mm; top: ${top}mm; width: ${width}mm; height: ${height}mm; overflow: hidden; text-align: left; line-height: 5.2mm; font-size: 11pt; }
.window p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; text-align: left; }
.letter::before, .letter::after { content: ""; position: absolute; left: 4mm; width: 4mm; border-top: 0.2mm solid #777; }
.letter::before { top: ${first}mm; } .letter::after { top: ${second}mm; }
.body > * + * { margin-top: 3.2mm; }
.body h1 { font: bold 17pt/1.25 "Noto Serif", Georgia, serif; }
.body h1:lang(ar), .body h1:lang(zh), .from:lang(ar), .from:lang(zh) { font-family: inherit; }
.way { display: grid; grid-template-columns: 38mm 1fr; gap: 6mm; align-items: center; border: 0.3mm solid #444; padding: 3mm 4mm; }
.way .qr { width: 38mm; height: 38mm; }
.way p + p { margin-top: 1.5mm; }
.address { font-size: 10pt; }
.typed { font-size: 16pt; font-weight: bold; letter-spacing: 0.08em; }
[dir="rtl"] .way .code { text-align: right; }
.foot { font-size: 10.5pt; }`;
}
