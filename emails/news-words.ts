import { type MailLanguage, mailLanguage } from "./messages";

/** The fixed words under mails that staff write. */
type NewsWords = { stop: string; whyDigest: string };

const words: Readonly<Record<MailLanguage, NewsWords>> = {
  en: {
    stop: "No more mails of the district, or choose which",
    whyDigest: "You get it because you asked for it.",
  },
  es: {
    stop: "No recibir más correos del distrito, o elegir cuáles",
    whyDigest: "Lo recibe porque lo pidió.",
  },
  ar: {
    stop: "إيقاف رسائل المنطقة التعليمية أو اختيار ما يصلك منها",
    whyDigest: "وصلتك لأنك طلبتها.",
  },
  vi: {
    stop: "Không nhận thư của học khu nữa, hoặc chọn loại thư",
    whyDigest: "Quý vị nhận được thư vì đã yêu cầu.",
  },
  "zh-Hans": {
    stop: "不再接收学区的邮件，或选择接收哪些",
    whyDigest: "您收到这封邮件，是因为您要求接收它。",
  },
  so: {
    stop: "Jooji iimaylada degmada, ama dooro kuwa aad rabto",
    whyDigest: "Waxaad u heshay maadaama aad codsatay.",
  },
  pt: {
    stop: "Não receber mais e-mails do distrito, ou escolher quais",
    whyDigest: "Você recebe este e-mail porque pediu.",
  },
};

export function newsWords(language: string): NewsWords {
  return words[mailLanguage(language)];
}
