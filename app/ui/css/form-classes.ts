/** The classes a respondent's pages wear: form, receipt, feedback, messages. All others are cut. */
export const FORM_CLASSES = [
  ...["skip", "head", "brand", "mark", "here", "page", "is-form", "langs", "foot", "hidden", "num"],
  ...["stack", "row", "part", "plain", "small", "soft", "lede", "kicker", "note", "heed", "stop"],
  ...["button", "quiet", "stamp", "tag", "up", "down", "same", "nav", "no-print", "print"],
  ...["field", "input", "is-short", "beside", "joined", "place", "way", "hint", "check", "question", "scale", "apart", "wrong"],
  ...["error", "errors", "steps", "pips", "answered", "answered-line", "form-section", "form-end"],
  ...Array.from({ length: 30 }, (_, index) => `p${index + 1}`),
  ...["plot", "plot-row", "plot-axis", "name", "says", "empty", "legend", "key", "source", "scroll"],
  ...["grid", "base", "range", "now", "then", "shift", "loose", "own", "hatch", "in", "n"],
  ...["e1", "e2", "e3", "e4", "e5", "t1", "t2", "t3", "t4", "t5"],
  ...["chain", "done", "acts", "facts", "figures", "narrow", "form"],
];
