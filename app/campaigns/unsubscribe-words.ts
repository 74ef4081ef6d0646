import { type Direction, directionOf } from "../../emails/languages";

/** What the page behind a mail's unsubscribe link says. */
const en = {
  skip: "Skip to the content",
  error: "Error:",
  languages: "Language",
  title: "No more survey mails?",
  lede: "We would stop mailing {address} about surveys of {district}. Links you were sent keep working.",
  stop: "Stop these mails",
  stopped_title: "You get no more survey mails",
  stopped: "We have stopped mailing {address} about surveys of {district}.",
  again: "That was a mistake? You can have them again.",
  resume: "Send me survey mails again",
  foot: "Sent by {district}.",
};

const es: typeof en = {
  skip: "Ir al contenido",
  error: "Error:",
  languages: "Idioma",
  title: "¿No quiere más correos de encuestas?",
  lede: "Dejaríamos de escribir a {address} sobre encuestas de {district}. Los enlaces que ya recibió seguirán funcionando.",
  stop: "No recibir más estos correos",
  stopped_title: "Ya no recibirá correos de encuestas",
  stopped: "Hemos dejado de escribir a {address} sobre encuestas de {district}.",
  again: "¿Fue un error? Puede volver a recibirlos.",
  resume: "Quiero volver a recibir los correos",
  foot: "Enviado por {district}.",
};

/** Unreviewed. */
const ar: typeof en = {
  skip: "انتقل إلى المحتوى",
  error: "خطأ:",
  languages: "اللغة",
  title: "لا مزيد من رسائل الاستبيانات؟",
  lede: "نتوقف عن مراسلة \u2068{address}\u2069 بشأن استبيانات \u2068{district}\u2069. تبقى الروابط التي أُرسلت إليك تعمل.",
  stop: "أوقف هذه الرسائل",
  stopped_title: "لن تصلك رسائل استبيانات بعد الآن",
  stopped: "توقفنا عن مراسلة \u2068{address}\u2069 بشأن استبيانات \u2068{district}\u2069.",
  again: "هل كان ذلك خطأ؟ يمكنك أن تتلقاها من جديد.",
  resume: "أرسلوا إليّ رسائل الاستبيانات من جديد",
  foot: "أرسلتها \u2068{district}\u2069.",
};

export type UnsubscribeWords = typeof en;

const all: Record<string, UnsubscribeWords> = { en, es, ar };

export const UNSUBSCRIBE_LANGUAGES = [
  { tag: "en", name: "English" },
  { tag: "es", name: "Español" },
  { tag: "ar", name: "العربية" },
];

/** The words in the first of these languages that has them; `es-MX` reads `es`. */
export function unsubscribeWords(...languages: (string | null)[]): {
  lang: string;
  dir: Direction;
  words: UnsubscribeWords;
} {
  const tags = languages.map((tag) => tag?.split("-", 1)[0] ?? "");
  const lang = tags.find((tag) => Object.hasOwn(all, tag)) ?? "en";
  return { lang, dir: directionOf(lang), words: all[lang] ?? en };
}

/** A text with its `{places}` filled. */
export function fillWords(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** Enough of an address for its owner to know it, and too little for anybody else: `m…a@home.example`. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf("@");
  const local = Array.from(email.slice(0, at));
  const last = local.length > 2 ? (local.at(-1) ?? "") : "";
  return `${local[0] ?? ""}…${last}${email.slice(at)}`;
}
