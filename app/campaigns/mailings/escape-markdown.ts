const WORD_JOINER = "\u2060";

/** Text in which no mail's template finds a placeholder; it looks the same. */
export function withoutPlaceholders(text: string): string {
  return text.replace(/\{(?=\{)/g, `{${WORD_JOINER}`);
}

/** Text that Markdown leaves as it is, in one line and without placeholders. */
export function escapeMarkdown(text: string): string {
  const line = withoutPlaceholders(text.replace(/\s+/g, " "));
  return line.replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&");
}
