import { keepSaving } from "./saving";
import { keepSending } from "./sending";
import { keepShowing } from "./showing";
import { unfold } from "./unfold";

/**
 * The script of a form page. The form works without it; with it the whole form stands on one page, is
 * saved as one goes, and a lost connection loses nothing.
 */
const form = document.querySelector<HTMLFormElement>("#form");
const words = document.querySelector<HTMLElement>("#script-words");

if (form && words) {
  const places = unfold(form);
  keepShowing(form, places);
  const saved = keepSaving(form, words);
  keepSending(form, words, saved);
}
