import { keepFields } from "./kept-fields";
import type { Saving } from "./saving";

/** Sends a form so that a lost connection is said on the page, where all that was filled in still stands. */
export function keepSending(form: HTMLFormElement, words: HTMLElement, saving: Saving): void {
  let sending = false;
  form.addEventListener("submit", (event) => {
    const button = event instanceof SubmitEvent ? event.submitter?.getAttribute("name") : null;
    if (button === "_forget") saving.stop();
    // Other languages are pages of their own.
    if (button && button !== "_save") return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    keepFields(form);
    send(form, button ?? null).then((sent) => {
      sending = false;
      if (sent) saving.stop();
      else tell(words);
    });
  });
}

/**
 * False where no answer came. What came instead of a redirect is asked for again as a page: sending
 * twice is safe and brings the same.
 */
async function send(form: HTMLFormElement, button: string | null): Promise<boolean> {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const body = new URLSearchParams(button ? [...fields, [button, "1"]] : fields);
  try {
    const response = await fetch(location.href, { method: "POST", body });
    if (response.redirected) location.assign(response.url);
    else sendAsPage(form, button);
    return true;
  } catch {
    return false;
  }
}

function sendAsPage(form: HTMLFormElement, button: string | null): void {
  if (button) {
    const field = document.createElement("input");
    form.append(Object.assign(field, { type: "hidden", name: button, value: "1" }));
  }
  form.submit();
}

function tell(words: HTMLElement): void {
  words.textContent = words.dataset.unsent ?? "";
  words.classList.add("error");
  words.scrollIntoView({ block: "center" });
}
