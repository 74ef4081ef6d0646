import type { SaveState } from "./post-text";

/** Where the text is, in a sentence. */
export function saveWords(state: SaveState, saved: string): string {
  switch (state.kind) {
    case "idle":
      return saved;
    case "typing":
      return "Not saved yet";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved at ${state.at}`;
    case "refused":
      return state.message;
    case "conflict":
      return "Not saved: somebody else saved this section meanwhile. Both texts are above.";
  }
}
