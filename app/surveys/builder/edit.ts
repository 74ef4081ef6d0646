import type { Audience } from "~/people/audience";
import type { Condition } from "../condition";
import type { Construct } from "../construct";
import type { Option } from "../item";
import type { SurveyDefinition } from "../survey";
import type { InsertPlace, Pick } from "./insert";

/** Whose words they are: one audience's own, or those of everybody without their own. */
export type Reader = Audience | "all";

/** A wording somewhere in a survey. */
export type WordsPlace =
  | { of: "survey"; part: "title" | "intro" }
  | { of: "section"; id: string; part: "title" | "hint" }
  | { of: "entry"; id: string; part: "text" | "hint" | "agree" }
  | { of: "row"; id: string; part: "text" };

/** A section, counted from 0, and a place among its entries. */
export interface EntryPlace {
  section: string;
  at: number;
}

/** What can be added: the kinds of entries, with the choices and texts that people tell apart. */
export const ADDED_KINDS = [
  ...(["single", "scale", "multiple", "matrix", "ranking", "number", "date"] as const),
  ...(["short", "text", "info", "consent", "offer"] as const),
] as const;

export type AddedKind = (typeof ADDED_KINDS)[number];

/** What an answer is besides its words. `null` takes it away. */
export interface OptionPatch {
  score?: number | null;
  counts_as?: Option["counts_as"] | null;
  exclusive?: boolean;
  other?: boolean;
}

/** What an entry is besides its words and answers; what does not fit its kind is left alone. */
export interface EntryPatch {
  required?: boolean;
  places?: number | null;
  min?: number | string | null;
  max?: number | string | null;
}

/** One act of somebody who builds a survey. */
export type Edit =
  | { do: "write"; at: WordsPlace; reader: Reader; language: string; text: string }
  | { do: "own-words"; at: WordsPlace; reader: Audience; on: boolean }
  | { do: "ask"; at: WordsPlace; audiences: readonly Audience[] | null }
  | { do: "add-section"; at: number; language: string; title: string }
  | { do: "move-section"; id: string; to: number }
  | { do: "remove-section"; id: string }
  | { do: "duplicate-section"; id: string }
  | ({
      do: "add-entries";
      kind: AddedKind;
      language: string;
      texts: readonly string[];
    } & EntryPlace & {
        scale: readonly Option[];
      })
  | ({ do: "move-entry"; id: string } & EntryPlace)
  | { do: "nudge-entry"; id: string; by: -1 | 1 }
  | { do: "remove-entry"; id: string }
  | { do: "duplicate-entry"; id: string }
  | { do: "set-kind"; id: string; kind: AddedKind; scale: readonly Option[] }
  | { do: "set-entry"; id: string; patch: EntryPatch }
  | { do: "measure"; id: string; construct: Construct | null; scored: boolean }
  | { do: "show-if"; of: "section" | "entry"; id: string; condition: Condition | null }
  | { do: "add-rows"; entry: string; language: string; texts: readonly string[] }
  | { do: "move-row"; id: string; by: -1 | 1 }
  | { do: "remove-row"; id: string }
  | { do: "add-options"; set: string; options: readonly Omit<Option, "code">[] }
  | { do: "label"; set: string; code: string; language: string; text: string }
  | { do: "set-option"; set: string; code: string; patch: OptionPatch }
  | { do: "move-option"; set: string; code: string; by: -1 | 1 }
  | { do: "remove-option"; set: string; code: string }
  | { do: "reverse-scores"; set: string }
  | { do: "use-options"; entry: string; set: string }
  | { do: "own-options"; entry: string; options?: readonly Option[] }
  | { do: "add-language"; language: string; title: string }
  | { do: "remove-language"; language: string }
  | ({ do: "insert"; from: SurveyDefinition; pick: Pick } & InsertPlace)
  | { do: "replace"; with: SurveyDefinition };
