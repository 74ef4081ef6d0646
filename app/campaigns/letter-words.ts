export type LetterWords = {
  greeting: (name: string) => string;
  ask: (school: string | null) => string;
  scan: string;
  type: (address: string) => string;
  yours: string;
  contact: (contact: string) => string;
};

const en: LetterWords = {
  greeting: (name) => (name ? `Dear ${name},` : "Good day,"),
  ask: (school) =>
    `we would like to hear from you${school ? ` about ${school}` : ""}. Answering needs no account and works on a phone.`,
  scan: "Point your phone’s camera at this code, or type this address into a browser:",
  type: (address) => `Or open ${address} and type this code:`,
  yours: "The code is yours alone: please keep it to yourself.",
  contact: (contact) => `Questions: ${contact}`,
};

const es: LetterWords = {
  greeting: (name) => (name ? `Hola, ${name}:` : "Buenos días:"),
  ask: (school) =>
    `nos gustaría conocer su opinión${school ? ` sobre ${school}` : ""}. Para responder no hace falta una cuenta y se puede hacer con el teléfono.`,
  scan: "Apunte la cámara del teléfono a este código o escriba esta dirección en un navegador:",
  type: (address) => `O abra ${address} y escriba este código:`,
  yours: "El código es solo para usted: no lo comparta.",
  contact: (contact) => `Preguntas: ${contact}`,
};

/** Unreviewed. */
const ar: LetterWords = {
  greeting: (name) => (name ? `مرحبًا ${name}،` : "تحية طيبة،"),
  ask: (school) =>
    `نودّ أن نعرف رأيك${school ? ` في \u2068${school}\u2069` : ""}. لا تحتاج الإجابة إلى حساب، ويمكنك أن تجيب من الهاتف.`,
  scan: "وجّه كاميرا هاتفك إلى هذا الرمز، أو اكتب هذا العنوان في متصفح:",
  type: (address) => `أو افتح \u2068${address}\u2069 واكتب هذا الرمز:`,
  yours: "الرمز لك وحدك: لا تعطه لأحد من فضلك.",
  contact: (contact) => `هل لديك أسئلة؟ \u2068${contact}\u2069`,
};

/** Unreviewed. */
const vi: LetterWords = {
  greeting: (name) => (name ? `Kính gửi ${name},` : "Kính gửi quý vị,"),
  ask: (school) =>
    `chúng tôi muốn nghe ý kiến của quý vị${school ? ` về ${school}` : ""}. Trả lời không cần tài khoản và làm được trên điện thoại.`,
  scan: "Xin hướng máy ảnh của điện thoại vào mã này, hoặc gõ địa chỉ này vào trình duyệt:",
  type: (address) => `Hoặc mở ${address} và gõ mã này:`,
  yours: "Mã này là của riêng quý vị: xin đừng đưa cho ai.",
  contact: (contact) => `Có thắc mắc? ${contact}`,
};

/** Unreviewed. */
const zhHans: LetterWords = {
  greeting: (name) => (name ? `${name}，您好！` : "您好！"),
  ask: (school) =>
    `我们想听听您${school ? `对${school}` : ""}的意见。回答不需要账号，用手机就可以。`,
  scan: "请用手机摄像头对准这个二维码，或在浏览器里输入这个网址：",
  type: (address) => `或者打开${address}，输入这个代码：`,
  yours: "这个代码只属于您一个人：请不要给别人。",
  contact: (contact) => `有疑问？${contact}`,
};

/** Unreviewed. */
const so: LetterWords = {
  greeting: (name) => (name ? `${name}, salaan,` : "Salaan,"),
  ask: (school) =>
    `waxaan jeclaan lahayn inaan kaa maqalno ra’yigaaga${school ? ` ku saabsan ${school}` : ""}. Jawaabidda akoon looma baahna, taleefanna waa laga jawaabi karaa.`,
  scan: "Kamarada taleefankaaga ku jeedi koodhkan, ama ciwaankan ku qor biraawsar:",
  type: (address) => `Ama fur ${address} oo ku qor koodhkan:`,
  yours: "Koodhkan adiga oo keliya ayuu kuu gaar yahay: fadlan cid kale ha siin.",
  contact: (contact) => `Su’aalo ma qabtaa? ${contact}`,
};

/** Unreviewed. */
const pt: LetterWords = {
  greeting: (name) => (name ? `Olá, ${name},` : "Olá,"),
  ask: (school) =>
    `gostaríamos de saber a sua opinião${school ? ` sobre ${school}` : ""}. Para responder não é preciso conta, e dá para fazer no telefone.`,
  scan: "Aponte a câmera do telefone para este código, ou escreva este endereço em um navegador:",
  type: (address) => `Ou abra ${address} e escreva este código:`,
  yours: "O código é só seu: por favor, não o passe a ninguém.",
  contact: (contact) => `Perguntas? ${contact}`,
};

const catalogues: Readonly<Record<string, LetterWords>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export const LETTER_LANGUAGES = Object.keys(catalogues);

export function letterWords(language: string): LetterWords {
  return catalogues[language] ?? en;
}
