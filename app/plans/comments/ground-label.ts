import type { PlanWords } from "../messages";
import type { GROUNDS } from "./comment";

/** A ground where it stands alone; in messages it goes on a sentence. */
export function groundLabel(ground: (typeof GROUNDS)[number], { t }: Pick<PlanWords, "t">): string {
  const text = t(`ground.${ground}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
