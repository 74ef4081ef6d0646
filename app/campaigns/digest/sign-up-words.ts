import { type Direction, directionOf } from "../../../emails/languages";
import { findMailLanguage } from "../mail-language";

/** What the page says at which people ask for the digest, and the mail that leads them on. */
const en = {
  title: "News once a month",
  lede: "{district} can send you what it made public: reports, plans, answers to comments. Once a month at most, in your language.",
  email: "Your mail address",
  button: "Send me the link",
  sent: "If the district has this address, a mail with a link is on its way. Open it and press “Send me these” beside the digest.",
  unknown: "No mail comes? Then the district may have another address of yours: ask its office.",
  wrong: "This is no mail address. It looks like name@example.org.",
  busy: "That was tried too often. Please wait an hour.",
  subject: "News from {district} once a month",
  lead: "Somebody asked, with this address, to get news once a month. Nothing comes before you choose it yourself.",
  open: "Choose which mails you get",
  not_you: "It was not you? Then you need not do anything.",
};

export type SignUpWords = typeof en;

const es: SignUpWords = {
  title: "Novedades una vez al mes",
  lede: "{district} puede enviarle lo que ha publicado: informes, planes, respuestas a comentarios. Como máximo una vez al mes, en su idioma.",
  email: "Su correo electrónico",
  button: "Enviarme el enlace",
  sent: "Si el distrito tiene esta dirección, un correo con un enlace está en camino. Ábralo y presione «Quiero recibir estos» junto al resumen.",
  unknown:
    "¿No llega ningún correo? Quizás el distrito tenga otra dirección suya: pregunte en la oficina.",
  wrong: "Esto no es una dirección de correo. Una dirección se ve así: nombre@example.org.",
  busy: "Se intentó demasiadas veces. Espere una hora, por favor.",
  subject: "Novedades de {district} una vez al mes",
  lead: "Alguien pidió, con esta dirección, recibir novedades una vez al mes. No llega nada hasta que usted lo elija.",
  open: "Elegir qué correos recibe",
  not_you: "¿No fue usted? Entonces no tiene que hacer nada.",
};

const ar: SignUpWords = {
  title: "الجديد مرة في الشهر",
  lede: "يمكن أن ترسل إليك \u2068{district}\u2069 ما نشرته: التقارير والخطط والأجوبة عن التعليقات، مرة في الشهر على الأكثر وبلغتك.",
  email: "بريدك الإلكتروني",
  button: "إرسال الرابط إليّ",
  sent: "إن كان هذا العنوان لدى المنطقة التعليمية فهناك رسالة برابط في طريقها إليك. افتحها واضغط «إرسال هذه إليّ» بجانب الملخّص.",
  unknown: "لم تصلك رسالة؟ ربما لدى المنطقة التعليمية عنوان آخر لك: اسأل مكتبها.",
  wrong: "هذا ليس عنوان بريد. يكون مثل name@example.org.",
  busy: "جرت محاولات كثيرة. انتظر ساعة من فضلك.",
  subject: "الجديد من \u2068{district}\u2069 مرة في الشهر",
  lead: "طلب شخص بهذا العنوان أن تصله الأخبار مرة في الشهر. لا يصلك شيء قبل أن تختاره بنفسك.",
  open: "اختيار الرسائل التي تصلك",
  not_you: "لست أنت؟ إذن لا يلزمك فعل شيء.",
};

const vi: SignUpWords = {
  title: "Tin tức mỗi tháng một lần",
  lede: "{district} có thể gửi cho quý vị những gì đã công bố: báo cáo, kế hoạch, trả lời ý kiến. Nhiều nhất mỗi tháng một lần, bằng ngôn ngữ của quý vị.",
  email: "Địa chỉ email của quý vị",
  button: "Gửi liên kết cho tôi",
  sent: "Nếu học khu có địa chỉ này, một email có liên kết đang được gửi đến. Xin mở email và bấm “Gửi cho tôi loại này” cạnh bản tóm tắt.",
  unknown:
    "Không nhận được email? Có thể học khu có địa chỉ khác của quý vị: xin hỏi văn phòng học khu.",
  wrong: "Đây không phải là địa chỉ email. Địa chỉ có dạng ten@example.org.",
  busy: "Đã thử quá nhiều lần. Xin chờ một giờ.",
  subject: "Tin tức của {district} mỗi tháng một lần",
  lead: "Có người đã dùng địa chỉ này để xin nhận tin mỗi tháng một lần. Quý vị chỉ nhận tin sau khi tự mình chọn.",
  open: "Chọn thư quý vị muốn nhận",
  not_you: "Không phải quý vị? Vậy quý vị không cần làm gì.",
};

const zhHans: SignUpWords = {
  title: "每月一次的消息",
  lede: "{district}可以把已公布的内容发给您：报告、计划、对评论的答复。每月最多一次，用您的语言。",
  email: "您的邮箱地址",
  button: "把链接发给我",
  sent: "如果学区有这个地址，一封带链接的邮件已经发出。请打开链接，在“每月一次的摘要”旁边点“给我发送这类邮件”。",
  unknown: "没有收到邮件？学区登记的可能是您的另一个地址：请询问学区办公室。",
  wrong: "这不是邮箱地址。邮箱地址像这样：name@example.org。",
  busy: "尝试次数过多。请等一小时。",
  subject: "{district}每月一次的消息",
  lead: "有人用这个地址请求每月接收一次消息。在您自己选择之前，不会发送任何内容。",
  open: "选择您要接收的邮件",
  not_you: "不是您？那就什么都不用做。",
};

const so: SignUpWords = {
  title: "Warar bishii mar",
  lede: "{district} waxay kuu soo diri kartaa waxa ay daabacday: warbixinno, qorshayaal, jawaabaha faallooyinka. Ugu badnaan bishii mar, luqaddaada.",
  email: "Ciwaanka iimaylkaaga",
  button: "Linkiga ii soo dir",
  sent: "Haddii degmadu ciwaankan hayso, iimayl link leh ayaa kuu soo socda. Fur oo riix “Kuwan ii soo dir” ee ku ag yaal soo koobidda.",
  unknown:
    "Iimayl ma kuu iman? Waxaa laga yaabaa in degmadu ciwaan kale oo kaaga ah hayso: weydii xafiiskeeda.",
  wrong: "Kani ma aha ciwaan iimayl. Wuxuu u eg yahay magac@example.org.",
  busy: "Marar badan ayaa la isku dayay. Fadlan sug hal saac.",
  subject: "Wararka {district} bishii mar",
  lead: "Qof ayaa ciwaankan ku codsaday inuu helo warar bishii mar. Waxba kuuma imanayaan ilaa aad adigu doorato.",
  open: "Dooro iimaylada aad hesho",
  not_you: "Ma ahayn adiga? Markaas waxba uma baahnid inaad samayso.",
};

const pt: SignUpWords = {
  title: "Novidades uma vez por mês",
  lede: "{district} pode enviar a você o que publicou: relatórios, planos, respostas a comentários. No máximo uma vez por mês, no seu idioma.",
  email: "Seu endereço de e-mail",
  button: "Receber o link",
  sent: "Se o distrito tem este endereço, um e-mail com um link está a caminho. Abra-o e aperte “Quero receber estes” ao lado do resumo.",
  unknown:
    "Não chegou nenhum e-mail? Talvez o distrito tenha outro endereço seu: pergunte no escritório do distrito.",
  wrong: "Isto não é um endereço de e-mail. Um endereço é assim: nome@example.org.",
  busy: "Houve tentativas demais. Espere uma hora, por favor.",
  subject: "Novidades de {district} uma vez por mês",
  lead: "Alguém pediu, com este endereço, para receber novidades uma vez por mês. Nada chega antes de você escolher.",
  open: "Escolher quais e-mails receber",
  not_you: "Não foi você? Então não precisa fazer nada.",
};

/** By language; all but English are unreviewed. */
export const SIGN_UP_WORDS: Readonly<Record<string, SignUpWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const SIGN_UP_LANGUAGES: readonly string[] = Object.keys(SIGN_UP_WORDS);

/** The words in the first of these languages that has them. */
export function signUpWords(...tags: (string | null)[]): {
  lang: string;
  dir: Direction;
  words: SignUpWords;
} {
  const known = tags.map((tag) => tag && findMailLanguage(tag, SIGN_UP_LANGUAGES));
  const lang = known.find(Boolean) || "en";
  return { lang, dir: directionOf(lang), words: SIGN_UP_WORDS[lang] ?? en };
}
