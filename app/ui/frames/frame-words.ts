/** The words every frame needs, in the page's language. */
export interface FrameWords {
  /** The link past the head, such as "Skip to the content". */
  skip: string;
  /** What stands before a field's message, such as "Error:". */
  error: string;
  /** Names of the navigations, for listeners. */
  nav: string;
  languages: string;
}
