/** How an import stands, in words. */
export const importStateWords = {
  checking: "Being checked",
  mapping: "Waiting for you to say what its columns are",
  checked: "Checked, waiting for you",
  importing: "Being imported",
  done: "Imported",
  refused: "Could not be read",
  left: "Left for a month, so its file was deleted",
} as const;
