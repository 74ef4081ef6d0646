/** What somebody wrote, as plain paragraphs; addresses of pages become links that lend them no standing. */
export function CommentText({ text, lang }: { text: string; lang?: string | undefined }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  return paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never move
    <p key={index} lang={lang} dir="auto">
      {paragraph.split("\n").flatMap((line, place) => [
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        place > 0 && <br key={`b${place}`} />,
        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
        <Line key={`l${place}`} line={line} />,
      ])}
    </p>
  ));
}

function Line({ line }: { line: string }) {
  return partsOf(line).map(({ text, href }, index) =>
    href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts never move
      <a key={index} href={href} rel="nofollow ugc noopener">
        {text}
      </a>
    ) : (
      text
    ),
  );
}

/** A line in pieces, those that are a web address with where they lead. Joined they are the line again. */
export function partsOf(line: string): { text: string; href?: string }[] {
  const parts: { text: string; href?: string }[] = [];
  let from = 0;
  for (const match of line.matchAll(/https?:\/\/[^\s<>"'“”«»]+/gi)) {
    const text = match[0].replace(/[.,;:!?)\]]+$/, "");
    if (!URL.canParse(text)) continue;
    if (match.index > from) parts.push({ text: line.slice(from, match.index) });
    parts.push({ text, href: text });
    from = match.index + text.length;
  }
  if (from < line.length) parts.push({ text: line.slice(from) });
  return parts;
}
