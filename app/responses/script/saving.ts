import { dropFields, keepFields, putBack } from "./kept-fields";

/** Says when something was saved, and that nothing is lost when it cannot be. */
export interface Saving {
  /** The form is on its way: nothing more is saved. */
  stop(): void;
}

const afterTyping = 1_500;
const beforeTrying = 10_000;

/**
 * Keeps what is filled in: in this tab at once, and where answers may be kept for later also on the
 * server, a moment after the last change.
 */
export function keepSaving(form: HTMLFormElement, words: HTMLElement): Saving {
  if (putBack(form)) {
    words.textContent = words.dataset.restored ?? "";
    form.dispatchEvent(new Event("input"));
  }
  const onServer = form.dataset.saves !== undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const later = (wait: number) => {
    clearTimeout(timer);
    if (onServer && !stopped) timer = setTimeout(save, wait);
  };
  const save = async () => {
    if (stopped) return;
    const outcome = await post(form);
    if (stopped) return;
    if (outcome === "saved") words.textContent = savedWords(words);
    if (outcome === "elsewhere") stopped = true;
    if (outcome === "lost") {
      words.textContent = words.dataset.kept ?? "";
      later(beforeTrying);
    }
  };
  form.addEventListener("input", () => {
    if (stopped) return;
    keepFields(form);
    later(afterTyping);
  });
  addEventListener("online", () => later(0));
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      dropFields();
    },
  };
}

async function post(form: HTMLFormElement): Promise<"saved" | "elsewhere" | "lost"> {
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, String(value)]),
  );
  body.set("_save", "1");
  try {
    const response = await fetch(location.href, { method: "POST", body, redirect: "manual" });
    if (response.type === "opaqueredirect") return "saved";
    return response.status === 409 ? "elsewhere" : "lost";
  } catch {
    return "lost";
  }
}

function savedWords({ dataset, lang }: HTMLElement): string {
  const language = lang || document.documentElement.lang;
  const time = new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(new Date());
  return (dataset.saved ?? "").replace("{time}", time);
}
