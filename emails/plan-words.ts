import { written } from "./arabic";
import { type MailLanguage, mailLanguage } from "./messages";
import { pt } from "./plan-words.pt";
import { so } from "./plan-words.so";
import { vi } from "./plan-words.vi";
import { zhHans } from "./plan-words.zh-hans";

/** The fixed words of mails about a plan: announcing a draft, and telling of an answer. */
export type PlanWords = {
  /** Instead of the words for survey mails. */
  whyYouGetIt: string;
  stop: string;
  answerSubject: (plan: string) => string;
  answerLead: (plan: string) => string;
  youWrote: string;
  decided: (disposition: string, version: number | null) => string;
  seeAnswer: string;
  answeredBy: (author: string) => string;
  draftSubject: (plan: string) => string;
  draftLead: (district: string, plan: string, version: number) => string;
  draftHow: string;
  draftUntil: (until: string) => string;
  readAndComment: string;
};

const en: PlanWords = {
  whyYouGetIt: "You get it because you commented on this plan or agreed with a comment.",
  stop: "No more mails of the district",
  answerSubject: (plan) => `Your comment has an answer: ${plan}`,
  answerLead: (plan) =>
    `You commented on “${plan}”, or agreed with somebody who did. This is what the district decided.`,
  youWrote: "The comment",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` in version ${version}`;
    return (
      {
        adopted: `Adopted${inVersion}`,
        partly: `Partly adopted${inVersion}`,
        declined: "Declined",
      }[disposition] ?? "Answered"
    );
  },
  seeAnswer: "See the comment and its answer",
  answeredBy: (author) => `Answered by ${author}`,
  draftSubject: (plan) => `A new draft to read and comment on: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} has published version ${version} of “${plan}”. It is a draft: what you say can change it.`,
  draftHow:
    "Read it in two minutes or in full, and say what is unclear, missing or wrong. Every comment gets an answer, with the reason.",
  draftUntil: (until) => `Comments are open until ${until}.`,
  readAndComment: "Read the draft and comment",
};

const es: PlanWords = {
  whyYouGetIt: "Lo recibe porque comentó este plan o apoyó un comentario.",
  stop: "No recibir más correos del distrito",
  answerSubject: (plan) => `Su comentario tiene respuesta: ${plan}`,
  answerLead: (plan) =>
    `Usted comentó «${plan}» o apoyó un comentario de otra persona. Esto es lo que decidió el distrito.`,
  youWrote: "El comentario",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` en la versión ${version}`;
    return (
      {
        adopted: `Aceptado${inVersion}`,
        partly: `Aceptado en parte${inVersion}`,
        declined: "No aceptado",
      }[disposition] ?? "Respondido"
    );
  },
  seeAnswer: "Ver el comentario y su respuesta",
  answeredBy: (author) => `Responde: ${author}`,
  draftSubject: (plan) => `Un nuevo borrador para leer y comentar: ${plan}`,
  draftLead: (district, plan, version) =>
    `${district} publicó la versión ${version} de «${plan}». Es un borrador: lo que usted diga puede cambiarlo.`,
  draftHow:
    "Léalo en dos minutos o completo, y díganos qué no está claro, qué falta o qué está mal. Cada comentario recibe una respuesta, con el motivo.",
  draftUntil: (until) => `Hasta el ${until} se puede comentar.`,
  readAndComment: "Leer el borrador y comentar",
};

/** Unreviewed. */
const ar: PlanWords = {
  whyYouGetIt: "وصلتك لأنك علّقت على هذه الخطة أو وافقت على تعليق.",
  stop: "إيقاف رسائل المنطقة التعليمية",
  answerSubject: (plan) => `أُجيب عن تعليقك: ${plan}`,
  answerLead: (plan) =>
    `علّقت على «${plan}»، أو وافقت على تعليق شخص آخر. هذا ما قررته المنطقة التعليمية.`,
  youWrote: "التعليق",
  decided: (disposition, version) => {
    const inVersion = version === null ? "" : ` في النسخة ${written(version)}`;
    return (
      {
        adopted: `قُبل${inVersion}`,
        partly: `قُبل جزئيًا${inVersion}`,
        declined: "لم يُقبل",
      }[disposition] ?? "أُجيب عنه"
    );
  },
  seeAnswer: "عرض التعليق وجوابه",
  answeredBy: (author) => `أجاب: ${author}`,
  draftSubject: (plan) => `مسودة جديدة للقراءة والتعليق: ${plan}`,
  draftLead: (district, plan, version) =>
    `نشرت ${district} النسخة ${written(version)} من «${plan}». هذه مسودة: رأيك قد يغيّرها.`,
  draftHow:
    "اقرأها في دقيقتين أو كاملة، وقل لنا ما هو غير واضح أو ناقص أو خاطئ. لكل تعليق جواب مع ذكر السبب.",
  draftUntil: (until) => `باب التعليق مفتوح حتى ${until}.`,
  readAndComment: "قراءة المسودة والتعليق عليها",
};

const catalogues: { [Tag in MailLanguage]: PlanWords } = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export function planWords(tag: string): PlanWords {
  return catalogues[mailLanguage(tag)];
}
