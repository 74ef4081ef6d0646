import { AUDIENCES, type Audience } from "~/people/audience";
import { CONSTRUCT_RULES } from "~/surveys/construct";
import { isChoice, itemsFor, optionsOf, type SurveyDefinition } from "~/surveys/survey";
import type { ScoringInstrument, ScoringPlan } from "./scoring-instrument";
import { scoringPlan } from "./scoring-instrument";

/** A survey as scoring sees it: constructs with their rules, and each audience's items with final scores. */
export function instrumentOf(definition: SurveyDefinition): ScoringInstrument {
  const constructs = Object.fromEntries(
    Object.entries(CONSTRUCT_RULES).map(([construct, { minItems, of, kind }]) => [
      construct,
      { min_items: minItems, of, kind },
    ]),
  );
  const items = Object.fromEntries(
    AUDIENCES.map((audience) => [
      audience,
      itemsFor(definition, audience)
        .filter(isChoice)
        .map((item) => ({
          id: item.id,
          construct: item.scored ? (item.construct ?? "") : "",
          options: optionsOf(definition, item),
          ranked: item.kind === "ranking",
        })),
    ]),
  );
  return { constructs, items };
}

/** How each audience that the survey asks is scored. */
export function plansOf(definition: SurveyDefinition): Map<Audience, ScoringPlan> {
  const instrument = instrumentOf(definition);
  return new Map(
    AUDIENCES.map((audience) => [audience, scoringPlan(instrument, audience)] as const).filter(
      ([, plan]) => plan.options.size > 0,
    ),
  );
}
