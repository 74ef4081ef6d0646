import { renderSVG } from "uqr";
import { escapeHtml } from "~/mail/template";
import { directionOf } from "../../emails/languages";
import { LETTER_LANGUAGES, letterWords } from "./letter-words";
import { findMailLanguage } from "./mail-language";
import type { WaveLink } from "./wave-link";

type LetterHead = { name: string; contact: string; language: string };

const STYLE = `
  body { margin: 0; font: 14pt/1.5 Georgia, serif; color: #172226; }
  section { box-sizing: border-box; min-height: 100vh; padding: 25mm 25mm 20mm; break-after: page; }
  header { border-bottom: 1.5pt solid; font-weight: bold; padding-bottom: 3mm; margin-bottom: 18mm; }
  svg { display: block; width: 45mm; height: 45mm; margin: 6mm 0; }
  .way { font-family: monospace; overflow-wrap: anywhere; }
  .code { font-size: 20pt; letter-spacing: 2pt; }
  footer { margin-top: 15mm; font-size: 11pt; }`;

/** One page of HTML per person, ready to print: who is asked, a code to scan and a code to type. */
export function linkLetters(
  links: readonly WaveLink[],
  district: LetterHead,
  codeAddress: string,
): string {
  const letters = links.map((link) => letter(link, district, codeAddress));
  return `<!doctype html>
<html lang="${escapeHtml(district.language)}">
<head><meta charset="utf-8"><title>${escapeHtml(district.name)}</title><style>${STYLE}</style></head>
<body>
${letters.join("\n")}
</body>
</html>`;
}

function letter(link: WaveLink, district: LetterHead, codeAddress: string): string {
  const language =
    findMailLanguage(link.language, LETTER_LANGUAGES) ??
    findMailLanguage(district.language, LETTER_LANGUAGES) ??
    "en";
  const words = letterWords(language);
  const name = [link.givenName, link.familyName].filter(Boolean).join(" ");
  const say = (text: string) => `<p>${escapeHtml(text)}</p>`;
  return `<section lang="${language}" dir="${directionOf(language)}">
<header>${escapeHtml(district.name)}</header>
${say(words.greeting(name))}
${say(words.ask(link.school))}
${say(words.scan)}
${renderSVG(link.url, { ecc: "M" })}
<p class="way" dir="ltr">${escapeHtml(link.url)}</p>
${say(words.type(codeAddress))}
<p class="way code" dir="ltr">${escapeHtml(link.code)}</p>
${say(words.yours)}
${district.contact ? `<footer>${escapeHtml(words.contact(district.contact))}</footer>` : ""}
</section>`;
}
