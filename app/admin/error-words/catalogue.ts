import { speak } from "~/responses/messages/speak";
import { ar } from "./ar";
import { type ErrorWords, en } from "./en";
import { es } from "./es";
import { pt } from "./pt";
import { so } from "./so";
import { vi } from "./vi";
import { zhHans } from "./zh-hans";

const ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

const titles: Readonly<Record<number, keyof ErrorWords>> = {
  ...{ 400: "bad", 403: "forbidden", 404: "missing", 405: "method" },
  ...{ 410: "over", 413: "large", 429: "often" },
};

/**
 * What happened and what to do, in a reader's language; `status` is null where the fault is ours. What a page
 * says of it more exactly is in English, and stands there only for who reads that.
 */
export function errorText(lang: string, status: number | null, detail: string | null) {
  const { t, lang: spoken } = speak(ERROR_WORDS, [lang]);
  const happened = t(status === null ? "happened_fault" : "happened");
  return {
    word: t("error"),
    title: t(status === null ? "fault" : (titles[status] ?? "other")),
    happened: spoken === "en" && detail ? detail : happened,
    todo: t(status === null ? "todo_fault" : "todo"),
    start: t("start"),
  };
}
