import type { SaveState } from "./post-draft";

const kept = "What you did is kept in this browser.";

/** Where the work is, in a sentence. */
export function saveWords(state: SaveState, savedBefore: string): string {
  switch (state.kind) {
    case "idle":
      return savedBefore;
    case "typing":
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved at ${state.at}`;
    case "offline":
      return `Not saved: there is no connection. ${kept} It is saved when you press Save, or with your next change.`;
    case "signed_out":
      return `Not saved: you are signed out. ${kept} Sign in in another tab, then press Save here.`;
    case "refused":
      return `Not saved: ${state.message} ${kept}`;
    case "conflict":
      return "Not saved: somebody else saved this survey meanwhile. Choose above what is to stay.";
  }
}
