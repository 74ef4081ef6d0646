import type { ReactNode } from "react";

interface NoteProps {
  /** `heed` asks for attention, at most once a screen; `stop` says what is wrong or will be lost. */
  look?: "heed" | "stop" | undefined;
  /** With a title the note is a region of its own. */
  title?: { id: string; text: ReactNode } | undefined;
  children: ReactNode;
}

export function Note({ look, title, children }: NoteProps) {
  const className = look ? `note ${look}` : "note";
  if (title === undefined) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={title.id}>
      <h2 id={title.id}>{title.text}</h2>
      {children}
    </section>
  );
}
