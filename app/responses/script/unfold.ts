import type { SpecPlace } from "../form/question-spec";

export type ScriptPlace = Pick<SpecPlace, "id" | "keys" | "showIf" | "questions">;

/** Puts every step on the page; what was carried unseen stands in its own fields then. */
export function unfold(form: HTMLFormElement): ScriptPlace[] {
  const given = form.dataset.places;
  if (given === undefined) return [];
  form.querySelector("#carried")?.remove();
  form.querySelector("#step-buttons")?.remove();
  form.querySelector("#way")?.remove();
  for (const template of form.querySelectorAll<HTMLTemplateElement>("template")) {
    template.replaceWith(template.content);
  }
  return JSON.parse(given);
}
