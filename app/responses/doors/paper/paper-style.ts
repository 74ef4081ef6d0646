/** The rules of a form on paper; its pages take the sheet's margins from `paperMargin`. */
export const PAPER_STYLE = `
.paper { font-size: 10.5pt; }
.paper header > * + * { margin-top: 2mm; }
.paper .top { display: flex; justify-content: space-between; align-items: center; gap: 8mm; border-bottom: 0.4mm solid #000; padding-bottom: 2mm; }
.paper .from { position: static; font: bold 12pt/1.2 "Noto Serif", Georgia, serif; }
.paper .code-line { font-size: 11pt; white-space: nowrap; }
.paper .code-line .code { font-size: 14pt; font-weight: bold; letter-spacing: 0.06em; }
.paper .cells { display: inline-flex; vertical-align: middle; } .paper .cells span { width: 5.5mm; height: 7mm; border: 0.25mm solid #000; } .paper .cells span + span { margin-inline-start: -0.25mm; }
.paper .cells span:nth-child(6) { margin-inline-start: 2mm; }
.paper h1 { font: bold 17pt/1.25 "Noto Serif", Georgia, serif; }
.paper .section-head { display: flex; justify-content: space-between; align-items: baseline; border-top: 0.4mm solid #000; padding-top: 2mm; break-after: avoid; }
.paper h2 { font: bold 13pt/1.3 "Noto Serif", Georgia, serif; }
.paper h1:lang(ar), .paper h2:lang(ar), .paper h1:lang(zh), .paper h2:lang(zh), .paper .from:lang(ar), .paper .from:lang(zh) { font-family: inherit; }
.paper h3 { font-size: 11pt; line-height: 1.4; }
.paper .for { font-weight: bold; }
.paper .small { font-size: 9pt; color: #222; }
.paper .section { margin-top: 6mm; } .paper .section > * + * { margin-top: 3mm; }
.paper .question { break-inside: avoid; } .paper .question.wide { break-inside: auto; }
.paper .question > * + * { margin-top: 1.2mm; }
.paper .question + .question { margin-top: 5mm; }
.paper .only-if { font-style: normal; border-inline-start: 1.2mm solid #000; padding-inline-start: 2mm; font-size: 9.5pt; break-after: avoid; }
.paper .options { list-style: none; columns: 2; column-gap: 6mm; } .paper .option + .option { margin-top: 1mm; }
.paper .option { break-inside: avoid; display: flex; align-items: flex-start; gap: 1.6mm; }
.paper .option.apart { color: #000; font-style: normal; }
.paper .option .words { flex: 1; }
.paper small { font-size: 7.5pt; color: #333; min-width: 3mm; line-height: 5mm; }
.paper .box { flex: none; display: inline-block; width: 4.4mm; height: 4.4mm; border: 0.35mm solid #000; margin-top: 0.4mm; }
.paper .box.is-wide { width: 7mm; height: 6mm; }
.paper .line { display: block; border-bottom: 0.25mm solid #000; height: 8mm; } .paper .line.is-short { width: 40mm; }
.paper .date { font-size: 14pt; } .paper .date span { display: inline-block; width: 12mm; height: 8mm; border-bottom: 0.25mm solid #000; } .paper .date span:first-child { width: 22mm; }
.paper .matrix { border-collapse: collapse; width: 100%; }
.paper .matrix tr { break-inside: avoid; }
.paper .matrix th[scope="col"] { font-weight: normal; font-size: 9pt; line-height: 1.25; padding: 1mm; vertical-align: bottom; text-align: center; }
.paper .matrix th[scope="row"] { font-weight: normal; text-align: start; padding: 1.4mm 0; width: 45%; }
.paper .matrix td { text-align: center; } .paper .matrix tbody tr { border-top: 0.2mm solid #777; }
.paper .thanks { margin-top: 8mm; font-weight: bold; }`;

/** Where a form stands alone; behind a letter, whose page has none, it brings its own. */
export const PAPER_MARGIN = "14mm 15mm 15mm";
