/** Notes down, once each, what is not as it was; what it is about behind it. */
export type Note = (change: string, about?: string) => void;

/** Collects notes and gives them as sentences; empty where nothing changed. */
export function newNotes(): { note: Note; sentences(): string } {
  const notes = new Map<string, Set<string>>();
  return {
    note: (change, about) => {
      const known = notes.get(change) ?? new Set();
      if (about !== undefined) known.add(about);
      notes.set(change, known);
    },
    sentences: () =>
      [...notes]
        .map(([change, about]) =>
          about.size > 0 ? `${change}: ${[...about].join(", ")}.` : change.replace(/\.?$/, "."),
        )
        .join(" "),
  };
}
