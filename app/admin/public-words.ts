import { directionOf, languageName } from "~/responses/messages/languages";
import { pickLanguage } from "~/surveys/translations";
import { pt } from "./public-words/pt";
import { so } from "./public-words/so";
import { vi } from "./public-words/vi";
import { zhHans } from "./public-words/zh-hans";

const en = {
  skip: "Skip to the content",
  error: "Error:",
  nav: "Pages of this district",
  languages: "Language",
  plan: "Plan",
  results: "Results",
  report: "Report",
  foot: "{district}, on Full Circle",
  contact: "Questions? Ask {contact}.",
  method: "How we count",
  privacy: "Privacy",
  staff: "For staff",
  lede: "Here you find what the district plans with technology, what people said about it, and what came of what they said.",
  plans: "Plans",
  results_title: "What people said",
  reports: "What we heard and what we will do",
  published: "Published {day}",
  nothing_title: "Nothing is published yet",
  nothing:
    "Plans, results and reports will stand here. If you were sent a link to a survey, open it from your mail.",
};

const es: typeof en = {
  skip: "Ir al contenido",
  error: "Error:",
  nav: "Páginas de este distrito",
  languages: "Idioma",
  plan: "Plan",
  results: "Resultados",
  report: "Informe",
  foot: "{district}, en Full Circle",
  contact: "¿Preguntas? Comuníquese con {contact}.",
  method: "Cómo contamos",
  privacy: "Privacidad",
  staff: "Para el personal",
  lede: "Aquí encontrará lo que el distrito planea con la tecnología, lo que la gente dijo al respecto y qué resultó de ello.",
  plans: "Planes",
  results_title: "Lo que dijo la gente",
  reports: "Lo que escuchamos y lo que haremos",
  published: "Publicado el {day}",
  nothing_title: "Todavía no hay nada publicado",
  nothing:
    "Aquí estarán los planes, los resultados y los informes. Si recibió un enlace a una encuesta, ábralo desde su correo.",
};

/** Unreviewed. */
const ar: typeof en = {
  skip: "الانتقال إلى المحتوى",
  error: "خطأ:",
  nav: "صفحات هذه المنطقة التعليمية",
  languages: "اللغة",
  plan: "الخطة",
  results: "النتائج",
  report: "التقرير",
  foot: "\u2068{district}\u2069، على Full Circle",
  contact: "هل لديك أسئلة؟ اسأل \u2068{contact}\u2069.",
  method: "كيف نحسب",
  privacy: "الخصوصية",
  staff: "للموظفين",
  lede: "تجد هنا ما تخطط له المنطقة التعليمية في مجال التكنولوجيا، وما قاله الناس عنه، وما نتج عما قالوه.",
  plans: "الخطط",
  results_title: "ما قاله الناس",
  reports: "ما سمعناه وما سنفعله",
  published: "نُشر في {day}",
  nothing_title: "لم يُنشر شيء بعد",
  nothing: "ستظهر هنا الخطط والنتائج والتقارير. إذا أُرسل إليك رابط استبيان، فافتحه من بريدك.",
};

export const PUBLIC_WORDS: Readonly<Record<string, PublicWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const PUBLIC_LANGUAGES: readonly string[] = Object.keys(PUBLIC_WORDS);

/** The same page in each of these languages; what else was asked for stays asked for. */
export function languageLinks(url: { pathname: string; search: string }, tags: readonly string[]) {
  return tags.map((lang) => {
    const search = new URLSearchParams(url.search);
    search.set("lang", lang);
    const href = `${url.pathname}?${search}`;
    return { lang, dir: directionOf(lang), label: languageName(lang), href };
  });
}

/** The public frame's words in the first of these languages that has them. */
export function publicWords(...languages: (string | null | undefined)[]) {
  const lang = languages.reduceRight<string>(
    (rest, tag) => pickLanguage(tag ?? null, PUBLIC_LANGUAGES, rest),
    "en",
  );
  return { lang, dir: directionOf(lang), words: PUBLIC_WORDS[lang] ?? en };
}

export type PublicWords = typeof en;
