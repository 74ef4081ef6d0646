import { localeOf } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { mailWords } from "../../emails/messages";
import type { Group, GroupScore } from "./group-scores";
import { loopWords } from "./loop-words/catalogue";
import { ar } from "./report-words-ar";
import { pt } from "./report-words-pt";
import { so } from "./report-words-so";
import { vi } from "./report-words-vi";
import { zhHans } from "./report-words-zh-hans";

/** What reports and the pages around them say. */
const en = {
  published: "Published {day}",
  results: "See all results",
  feedback: "What came of your answers",
  feedbackLede: "You were asked: “{title}”. This is what we heard, and what follows from it.",
  now: "Groups, from the results published {day}",
  margin: "Margin: 95 in 100 such margins hold the true score",
  legend: "Legend",
  column: "Who",
  answered: "Answered",
  score: "Score, 0 to 100",
  interval: "Interval",
  atLeast: "at least {score}",
  atMost: "at most {score}",
  waitingWhy:
    "We are still reading what people answered. This page shows the results and what we will do as soon as they are published.",
  report: "The report as a page of its own",
  mails: "Mails",
  hidden: "not shown, to protect people in small groups",
  people: "{count} answered",
  range: "{low} to {high}",
  low: "low precision",
  few: "few of those asked",
  open: "not from a list of whom to ask",
  loose: "People who answered: they speak for themselves only",
};

const es: typeof en = {
  published: "Publicado el {day}",
  results: "Ver todos los resultados",
  feedback: "Qué resultó de sus respuestas",
  feedbackLede: "Le preguntamos: «{title}». Esto es lo que escuchamos y lo que resulta de ello.",
  now: "Grupos, según los resultados publicados el {day}",
  margin: "Margen: 95 de cada 100 márgenes así contienen el puntaje verdadero",
  legend: "Leyenda",
  column: "Quién",
  answered: "Contestaron",
  score: "Puntaje, de 0 a 100",
  interval: "Intervalo",
  atLeast: "al menos {score}",
  atMost: "como máximo {score}",
  waitingWhy:
    "Todavía estamos leyendo las respuestas. Esta página mostrará los resultados y lo que haremos en cuanto se publiquen.",
  report: "El informe en su propia página",
  mails: "Correos",
  hidden: "no se muestra, para proteger a las personas de grupos pequeños",
  people: "contestaron {count}",
  range: "de {low} a {high}",
  low: "poca precisión",
  few: "pocas de las consultadas",
  open: "sin lista de a quién preguntar",
  loose: "Personas que contestaron: hablan solo por sí mismas",
};

export type ReportWords = typeof en;

export const REPORT_WORDS: Readonly<Record<string, ReportWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

/** The words in the first of these languages that has them; `es-MX` reads `es`. */
export function reportWords(...tags: (string | null)[]): { lang: string; words: ReportWords } {
  const offered = Object.keys(REPORT_WORDS);
  const lang = tags.reduceRight<string>((rest, tag) => pickLanguage(tag, offered, rest), "en");
  return { lang, words: REPORT_WORDS[lang] ?? en };
}

/** A text with its `{places}` filled. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A score in whole points, "at least" where it is cut. */
export function scoreWord({ mean, bound }: GroupScore, words: ReportWords, lang: string): string {
  const score = new Intl.NumberFormat(localeOf(lang)).format(Math.round(mean));
  if (bound === null) return score;
  return fill(bound === "at_least" ? words.atLeast : words.atMost, { score });
}

/** "clearly higher than the last time we asked, by 6 points"; nothing where nothing may be compared. */
export function changeWords({ change }: GroupScore, language: string): string {
  if (!change) return "";
  const { lang, words } = loopWords(language);
  const points = new Intl.NumberFormat(localeOf(lang)).format(change.points);
  return fill(words[change.verdict], { points });
}

/** What a release says of each group, one plain sentence a line: facts to begin a report with. */
export function factLines(groups: readonly Group[], language: string): string {
  const { lang, words } = reportWords(language);
  const { audiences, awareness, buyIn } = mailWords(lang);
  const number = new Intl.NumberFormat(localeOf(lang));
  const wordsOf = ({ low, high }: { low: number; high: number }) => ({
    low: number.format(low),
    high: number.format(high),
  });
  const say = (name: string, score: GroupScore | null | undefined) => {
    if (!score) return `${name.toLowerCase()} ${words.hidden}`;
    const { interval } = score;
    const value = scoreWord(score, words, lang);
    const range = interval && fill(words.range, wordsOf(interval));
    const change = changeWords(score, lang);
    const more = [range && `(${range})`, change && `– ${change}`].filter(Boolean).join(" ");
    return `${name.toLowerCase()} ${value}${more ? ` ${more}` : ""}`;
  };
  return groups
    .map(({ audience, n, scores }) => {
      const name = audiences[audience] ?? audience;
      if (n === null) return `${name}: ${words.hidden}.`;
      const said = [say(awareness, scores.awareness), say(buyIn, scores.buy_in)];
      return `${name}: ${said.join(", ")}, ${fill(words.people, { count: number.format(n) })}.`;
    })
    .join("\n");
}
