import { audienceName } from "~/people/audience-words";
import type { Spot } from "./places";

/** Where a text stands, for those who translate it: "Question AW1, for families". */
export function placeWords(spot: Spot): string {
  const { audience } = spot;
  if (audience === null || audience === "all") return thingWords(spot);
  return `${thingWords(spot)}, for ${audienceName(audience).toLowerCase()}`;
}

function thingWords({ of, id, part, code }: Spot): string {
  switch (of) {
    case "survey":
      return part === "intro" ? "Introduction of the survey" : "Title of the survey";
    case "section":
      return part === "hint" ? "Hint of the section" : "Title of the section";
    case "row":
      return `Row ${id}`;
    case "option":
      return `Answer ${code ?? ""} of “${id}”`;
    case "item":
      if (part === "hint") return `Hint of question ${id}`;
      return part === "agree" ? `Beside the box of ${id}` : `Question ${id}`;
  }
}
