import { LANGUAGES } from "~/districts/language";
import { type Direction, directionOf } from "../../emails/languages";
import { findMailLanguage } from "./mail-language";

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

/** Unreviewed. */
const vi: typeof en = {
  skip: "Đến phần nội dung",
  error: "Lỗi:",
  languages: "Ngôn ngữ",
  title: "Không nhận thư khảo sát nữa?",
  lede: "Chúng tôi sẽ ngừng gửi thư đến {address} về các khảo sát của {district}. Các liên kết đã gửi cho quý vị vẫn dùng được.",
  stop: "Ngừng nhận các thư này",
  stopped_title: "Quý vị sẽ không nhận thư khảo sát nữa",
  stopped: "Chúng tôi đã ngừng gửi thư đến {address} về các khảo sát của {district}.",
  again: "Quý vị bấm nhầm? Quý vị có thể nhận lại.",
  resume: "Gửi lại thư khảo sát cho tôi",
  foot: "Do {district} gửi.",
};

/** Unreviewed. */
const zhHans: typeof en = {
  skip: "跳到正文",
  error: "错误：",
  languages: "语言",
  title: "不再接收调查邮件？",
  lede: "我们将不再给{address}发送{district}的调查邮件。已经发给您的链接仍然有效。",
  stop: "停止接收这些邮件",
  stopped_title: "您不会再收到调查邮件",
  stopped: "我们已停止给{address}发送{district}的调查邮件。",
  again: "弄错了？您可以重新接收。",
  resume: "重新给我发送调查邮件",
  foot: "由{district}发送。",
};

/** Unreviewed. */
const so: typeof en = {
  skip: "U gudub nuxurka",
  error: "Khalad:",
  languages: "Luqadda",
  title: "Ma rabtaa in iimaylada sahanka la joojiyo?",
  lede: "Waxaan joojin lahayn iimaylada aan {address} ugu soo dirno ee ku saabsan sahannada {district}. Linkiyada horay laguugu soo diray way sii shaqaynayaan.",
  stop: "Jooji iimayladan",
  stopped_title: "Iimaylo sahan dambe ma heli doontid",
  stopped:
    "Waan joojinnay iimaylada aan {address} ugu soo diri jirnay ee ku saabsan sahannada {district}.",
  again: "Ma khalad bay ahayd? Mar kale waad heli kartaa.",
  resume: "Mar kale ii soo dir iimaylada sahanka",
  foot: "Waxaa soo diray {district}.",
};

/** Unreviewed. */
const pt: typeof en = {
  skip: "Ir para o conteúdo",
  error: "Erro:",
  languages: "Idioma",
  title: "Não quer mais e-mails de pesquisas?",
  lede: "Deixaríamos de escrever para {address} sobre pesquisas de {district}. Os links que você já recebeu continuam funcionando.",
  stop: "Parar estes e-mails",
  stopped_title: "Você não recebe mais e-mails de pesquisas",
  stopped: "Deixamos de escrever para {address} sobre pesquisas de {district}.",
  again: "Foi um engano? Você pode voltar a recebê-los.",
  resume: "Quero receber de novo os e-mails de pesquisas",
  foot: "Enviado por {district}.",
};

export type UnsubscribeWords = typeof en;

export const UNSUBSCRIBE_WORDS: Readonly<Record<string, UnsubscribeWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const UNSUBSCRIBE_LANGUAGES = LANGUAGES;

/** The words in the first of these languages that has them; `es-MX` reads `es`. */
export function unsubscribeWords(...languages: (string | null)[]): {
  lang: string;
  dir: Direction;
  words: UnsubscribeWords;
} {
  const offered = Object.keys(UNSUBSCRIBE_WORDS);
  const known = languages.map((tag) => (tag === null ? null : findMailLanguage(tag, offered)));
  const lang = known.find((tag) => tag !== null) ?? "en";
  return { lang, dir: directionOf(lang), words: UNSUBSCRIBE_WORDS[lang] ?? en };
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
