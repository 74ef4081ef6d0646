import type { Piece } from "~/platform/text-pieces";

/** Texts of another language stay in it; the words said to listeners are in the page's. */
interface ChangedWordsProps {
  pieces: readonly Piece[];
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
}

/** A text with what was added and removed, marked for eyes and ears; on English pages. */
export function ChangedWords({ pieces, lang, dir }: ChangedWordsProps) {
  return (
    <span lang={lang} dir={dir}>
      {pieces.map(({ kind, text }, index) => {
        if (kind === "same") return text;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change their order
          <span key={index}>
            {kind === "added" && pieces[index - 1]?.kind === "removed" && " "}
            <Hidden>{kind === "added" ? " added: " : " removed: "}</Hidden>
            <Mark>{text}</Mark>
            <Hidden>
              {kind === "added" ? " end of what was added " : " end of what was removed "}
            </Hidden>
          </span>
        );
      })}
    </span>
  );
}

function Hidden({ children }: { children: string }) {
  return (
    <span className="hidden" lang="en" dir="ltr">
      {children}
    </span>
  );
}
