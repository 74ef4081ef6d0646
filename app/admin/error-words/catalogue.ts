import { speak } from "~/responses/messages/speak";
import { ar } from "./ar";
import { type ErrorWords, en } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

export const ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

const titles: Readonly<Record<number, keyof ErrorWords>> = {
  ...{ 400: "bad", 403: "forbidden", 404: "missing", 405: "method" },
  ...{ 410: "over", 413: "large", 429: "often" },
};

const happenings: Readonly<Record<number, keyof ErrorWords>> = {
  ...{ 403: "forbidden_happened", 404: "happened", 410: "over_happened" },
  ...{ 413: "large_happened", 429: "often_happened" },
};

const todos: Readonly<Record<number, keyof ErrorWords>> = { 413: "large_todo", 429: "often_todo" };

interface Happened {
  /** Null where the fault is ours. */
  status: number | null;
  /** What a page says of it more exactly is in English, and stands there only for who reads that. */
  detail: string | null;
  /** At the address of a personal link: nobody may have typed it. */
  isLink?: boolean | undefined;
}

/** What happened and what to do, in a reader's language. */
export function errorText(lang: string, { status, detail, isLink = false }: Happened) {
  const { t, lang: spoken, dir } = speak(ERROR_WORDS, [lang]);
  const page = { lang: spoken, dir, word: t("error"), start: t("start") };
  if (status === null) {
    return { ...page, title: t("fault"), happened: t("happened_fault"), todo: t("todo_fault") };
  }
  if (isLink && status === 404) {
    return { ...page, title: t("link"), happened: t("link_happened"), todo: t("link_todo") };
  }
  const happened = spoken === "en" && detail ? detail : t(happenings[status] ?? "other_happened");
  const todo = t(todos[status] ?? "todo");
  return { ...page, title: t(titles[status] ?? "other"), happened, todo };
}
