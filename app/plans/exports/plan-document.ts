import { escapeHtml } from "~/mail/template";
import { directionOf } from "~/responses/messages/languages";
import { renderMarkdown } from "../markdown";
import { isUntranslated, type ReadSection } from "../reading";

export type PlanDocument = {
  title: string;
  /** The one it is read in, and the one it was written in. */
  language: string;
  own: string;
  dir: "ltr" | "rtl";
  /** Under the title: the district, the version and its day. */
  kicker: string;
  summary: string;
  sections: readonly ReadSection[];
  /** What is said before what is not translated. */
  untranslated: string;
  /** Pictures by their address in the plan, as `data:` addresses. */
  images: ReadonlyMap<string, string>;
};

// A4 and Letter alike: the printer's own page size. Fonts that Debian's and most other Chromiums have.
const sheet = `
@page { margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
body { font: 11pt/1.45 "Noto Serif", Georgia, serif; color: #1a2022; }
h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 4mm; }
h2 { font-size: 15pt; margin: 10mm 0 3mm; } h3 { font-size: 12.5pt; } h4, h5, h6 { font-size: 11pt; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; } a { color: #0a5c62; } img { max-width: 100%; }
p, li, blockquote { orphans: 3; widows: 3; } blockquote { margin-inline: 6mm; border-inline-start: 1mm solid #84938f; padding-inline-start: 4mm; }
table { border-collapse: collapse; width: 100%; } th, td { border: 0.3mm solid #84938f; padding: 1.5mm 2mm; text-align: start; vertical-align: top; }
tr, img, pre { break-inside: avoid; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.kicker { color: #44504f; }`;

/** A version as one page without script, for printing: nothing in it is loaded from anywhere. */
export function planDocument(document: PlanDocument) {
  const { title, language, own, dir, kicker, summary, images } = document;
  const lang = (of: string) =>
    of === language ? "" : ` lang="${escapeHtml(of)}" dir="${directionOf(of)}"`;
  const within = (of: string, html: string) =>
    of === language ? html : `<div${lang(of)}>${html}</div>`;
  const note = `<p class="kicker">${escapeHtml(document.untranslated)}</p>`;
  const html = document.sections.map((section) => {
    const { key, heading, headingIn, body, bodyIn } = section;
    const named = heading ? `<h2${lang(headingIn)}>${escapeHtml(heading)}</h2>` : "";
    const said = isUntranslated(section, language) ? note : "";
    const text = withPictures(renderMarkdown(body, key), images);
    return `<section>${named}${said}${within(bodyIn, text)}</section>`;
  });
  const minutes = withPictures(renderMarkdown(summary, "summary"), images);
  const lede =
    summary && `<section>${own === language ? "" : note}${within(own, minutes)}</section>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${sheet}</style>
</head>
<body><h1${lang(own)}>${escapeHtml(title)}</h1><p class="kicker">${escapeHtml(kicker)}</p>${lede}${html.join("")}</body>
</html>
`;
}

/** What our Markdown makes of a picture of the plan; others stay and load nothing. */
function withPictures(html: string, images: ReadonlyMap<string, string>): string {
  return html.replace(/ src="([^"]+)"/g, (whole, address: string) => {
    const inside = images.get(address);
    return inside ? ` src="${inside}"` : whole;
  });
}
