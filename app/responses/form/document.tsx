import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Direction, directionOf } from "../messages/languages";

interface DocumentProps {
  language: string;
  dir?: Direction | undefined;
  title: string;
  /** The one stylesheet of respondents' pages. */
  stylesheet: string;
  script?: string | undefined;
  children: ReactNode;
}

/** A whole page as text: no inline script or style, nothing of whoever reads it. */
export function renderDocument(props: DocumentProps) {
  const { language, dir, title, stylesheet, script, children } = props;
  const page = (
    <html lang={language} dir={dir ?? directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
