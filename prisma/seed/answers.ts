import type { Audience } from "~/people/audience";
import { isChoice, itemsFor, optionsOf, type SurveyDefinition } from "~/surveys/survey";
import type { Random } from "./random";

/** How much an audience knows and backs the plan, and how many of it answer, per wave. */
const leanings: Record<Audience, { knows: number; backs: number; answers: number }> = {
  families: { knows: 0.38, backs: 0.56, answers: 0.46 },
  staff: { knows: 0.6, backs: 0.55, answers: 0.68 },
  business: { knows: 0.25, backs: 0.6, answers: 0.5 },
  organization: { knows: 0.33, backs: 0.62, answers: 0.55 },
  higher_ed: { knows: 0.5, backs: 0.65, answers: 0.5 },
  community: { knows: 0.22, backs: 0.48, answers: 0.35 },
};

const remarks = [
  "More time to try the tools before they are bought.",
  "Please tell us what the programs cost.",
  "We have no internet at home on most evenings.",
  "Thank you for asking.",
  "Mrs. Larkin helped my son with his laptop, more teachers should be able to.",
  "No tenemos internet en casa por las tardes.",
];

export function willAnswer(random: Random, audience: Audience): boolean {
  return random.chance(leanings[audience].answers);
}

/** A form as one person might fill it in; `growth` moves awareness up from wave to wave. */
export function filledForm(
  random: Random,
  definition: SurveyDefinition,
  audience: Audience,
  growth: number,
): URLSearchParams {
  const { knows, backs } = leanings[audience];
  const person = (random.next() + random.next() - 1) * 0.3;
  const form = new URLSearchParams({ version: "0" });
  for (const item of itemsFor(definition, audience)) {
    if (item.kind === "text" && random.chance(0.12)) form.set(item.id, random.pick(remarks));
    if (!isChoice(item) || random.chance(0.03)) continue;
    const options = optionsOf(definition, item);
    const scored = options
      .filter(({ score }) => score !== null)
      .toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
    const apart = options.find(({ score }) => score === null);
    if (apart && random.chance(0.06)) {
      form.set(item.id, apart.code);
      continue;
    }
    const level = (item.construct === "awareness" ? knows + growth : backs) + person;
    const noisy = level + (random.next() - 0.5) * 0.7;
    const index = Math.max(0, Math.min(scored.length - 1, Math.round(noisy * (scored.length - 1))));
    const chosen = scored[index];
    if (chosen) form.set(item.id, chosen.code);
  }
  return form;
}
