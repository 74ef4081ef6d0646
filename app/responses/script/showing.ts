import { type PostedValues, readPlaces } from "../form/read-places";
import type { ScriptPlace } from "./unfold";

/** Shows and hides places by what is answered, and reads answers back, at each change. */
export function keepShowing(form: HTMLFormElement, places: readonly ScriptPlace[]): void {
  if (places.length === 0) return;
  const show = () => {
    const posted = new FormData(form);
    const valuesOf: PostedValues = (name) => posted.getAll(name).map(String);
    const shown = new Set(shownIds(places, valuesOf));
    for (const place of form.querySelectorAll<HTMLElement>("[data-place]")) {
      place.hidden = !shown.has(place.dataset.place ?? "");
    }
    for (const section of form.querySelectorAll<HTMLElement>(".form-section")) {
      section.hidden = section.querySelector("[data-place]:not([hidden])") === null;
    }
    readBack(form);
  };
  form.addEventListener("input", show);
  show();
}

/** The places that are shown, by the rule of the server. */
export function shownIds(places: readonly ScriptPlace[], valuesOf: PostedValues): string[] {
  const all = places.map((place) => ({ ...place, looksAt: [] }));
  return readPlaces(all, valuesOf).shown.map(({ id }) => id);
}

function readBack(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>("[data-reads]")) {
    place.textContent = wordsOf(form, place.dataset.reads ?? "") || "…";
  }
}

/** What was answered to an item, in the words of the page. */
function wordsOf(form: HTMLFormElement, name: string): string {
  const fields = form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`);
  return [...fields].flatMap(wordsOfField).join(", ");
}

function wordsOfField(field: HTMLInputElement | HTMLSelectElement): string[] {
  if (field instanceof HTMLSelectElement) {
    return field.value === "" ? [] : [field.selectedOptions[0]?.text ?? ""];
  }
  if (field.type !== "radio" && field.type !== "checkbox") return field.value ? [field.value] : [];
  return field.checked ? [field.closest("label")?.textContent?.trim() ?? field.value] : [];
}
