import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { directionOf } from "../../messages/languages";
import { PAGE_SIZES, type Paper } from "./paper";

interface SheetProps {
  language: string;
  title: string;
  paper: Paper;
  /** In CSS's words, as `20mm 18mm`. */
  margin: string;
  /** The document's own rules. */
  style: string;
  children: ReactNode;
}

const baseStyle = `
* { box-sizing: border-box; }
html { font: 11pt/1.45 "Noto Sans", Arial, Helvetica, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
h1, h2, h3, h4, p, ol, ul { margin: 0; padding: 0; font-weight: normal; }
[lang|="ar"] { font-family: "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", Tahoma, sans-serif; line-height: 1.6; }
[lang|="zh"] { font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
.qr { display: block; }
.code { font-family: "Noto Sans Mono", "DejaVu Sans Mono", Consolas, monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
@media screen { body { max-width: 60rem; margin: auto; } }`;

/**
 * A document for the printer as one page of HTML without script, which loads nothing: what Chromium
 * prints as a tagged PDF, and what anybody's browser prints where there is no Chromium.
 */
export function renderSheet(props: SheetProps): string {
  const { language, title, paper, margin, style, children } = props;
  const css = `@page { size: ${PAGE_SIZES[paper]}; margin: ${margin}; }${baseStyle}${style}`;
  const page = renderToStaticMarkup(
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, no one else's words */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>{children}</body>
    </html>,
  );
  return `<!doctype html>\n${page}`;
}
