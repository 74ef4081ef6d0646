/** How an import stands, in words. */
export const importStateWords = {
  checking: "Being checked",
  checked: "Checked, waiting for you",
  importing: "Being imported",
  done: "Imported",
  refused: "Could not be read",
} as const;
