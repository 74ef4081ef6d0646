import type { Spot } from "./places";

/** Where a text stands, for those who translate it: "Question AW1, as families read it". */
export function placeWords(spot: Spot): string {
  const { audience } = spot;
  const reader = audience === null || audience === "all" ? "" : audience.replace("_", " ");
  return reader ? `${thingWords(spot)}, as ${reader} read it` : thingWords(spot);
}

function thingWords({ of, id, part, code }: Spot): string {
  switch (of) {
    case "survey":
      return part === "intro" ? "Introduction of the survey" : "Title of the survey";
    case "section":
      return part === "hint" ? `Hint of section ${id}` : `Title of section ${id}`;
    case "row":
      return `Row ${id}`;
    case "option":
      return `Answer ${code ?? ""} of “${id}”`;
    case "item":
      if (part === "hint") return `Hint of question ${id}`;
      return part === "agree" ? `Beside the box of ${id}` : `Question ${id}`;
  }
}
