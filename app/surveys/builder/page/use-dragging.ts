import { type DragEvent, useCallback, useState } from "react";
import type { SurveyDefinition } from "../../survey";
import { dropPlace } from "../neighbor-place";
import type { Hands } from "./context";

const TYPE = "application/x-full-circle-question";

/** Moving a question with the mouse; the buttons do the same. */
export function useDragging(survey: SurveyDefinition, perform: Hands["perform"]) {
  const [over, setOver] = useState<{ id: string; after: boolean } | null>(null);
  const isOurs = (event: DragEvent) => event.dataTransfer.types.includes(TYPE);
  const sideOf = (event: DragEvent<HTMLElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    return event.clientY > top + height / 2;
  };
  const end = useCallback(() => setOver(null), []);
  return {
    over,
    start,
    end,
    move: (event: DragEvent<HTMLElement>, id: string) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      const after = sideOf(event);
      if (over?.id !== id || over.after !== after) setOver({ id, after });
    },
    drop: (event: DragEvent<HTMLElement>, target: string) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(null);
      const id = event.dataTransfer.getData(TYPE);
      const place = dropPlace(survey, id, target, sideOf(event));
      if (place) perform({ do: "move-entry", id, ...place }, `Question ${id} was moved.`);
    },
  };
}

function start(event: DragEvent, id: string): void {
  event.dataTransfer.setData(TYPE, id);
  event.dataTransfer.effectAllowed = "move";
}

export type Dragging = ReturnType<typeof useDragging>;
