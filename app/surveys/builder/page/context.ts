import { createContext, useContext } from "react";
import type { Option } from "../../item";
import type { SurveyDefinition } from "../../survey";
import type { SourceGroup } from "../../survey-source";
import type { Act } from "../history";
import type { Said } from "./use-builder";

/** What every part of the builder can do; none of it changes while somebody types. */
export interface Hands {
  perform: (done: Act, said?: Said) => void;
  setOpen: (id: string | null) => void;
  /** Moves the focus to an element once it is there. */
  goTo: (element: string) => void;
}

/** What the forms of questions and sections look at. */
export interface Desk {
  survey: SurveyDefinition;
  /** The language that is typed in. */
  language: string;
  /** The language of the district, shown beside where something else is typed. */
  ownLanguage: string;
  scales: SurveyDefinition["optionSets"];
  sources: SourceGroup[];
  /** The answers a new rating scale begins with. */
  scale: readonly Option[];
}

export const HandsContext = createContext<Hands | null>(null);
export const DeskContext = createContext<Desk | null>(null);

export function useHands(): Hands {
  const hands = useContext(HandsContext);
  if (!hands) throw new Error("This part stands outside of a builder.");
  return hands;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("This part stands outside of a builder.");
  return desk;
}
