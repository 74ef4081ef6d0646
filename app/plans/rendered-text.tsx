interface RenderedTextProps {
  /** What `renderMarkdown` made. */
  html: string;
  lang?: string | undefined;
}

/** A section's body as its readers see it. */
export function RenderedText({ html, lang }: RenderedTextProps) {
  return (
    <div
      lang={lang}
      dir={lang ? "auto" : undefined}
      className="stack"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
