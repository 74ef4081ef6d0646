/** What a letter on paper says beside the words that mails have too. */
export type LetterWords = {
  /** To somebody whose name nobody knows. */
  goodDay: string;
  scan: string;
  /** What the picture is, for those who do not see it. */
  picture: string;
  type: (address: string) => string;
  yours: string;
  /** Of an enclosed form: where it goes back. */
  form: (school: string | null) => string;
  real: (contact: string) => string;
};

const en: LetterWords = {
  goodDay: "Good day,",
  scan: "Point your phone’s camera at this picture, or type this address into a browser:",
  picture: "A picture that leads a phone’s camera to your survey",
  type: (address) => `Or open ${address} and type this code:`,
  yours: "Link and code are yours alone: please keep them to yourself.",
  form: (school) =>
    `You would rather write? Fill in the form behind this letter and give it back ${school ? `at ${school}` : "to the district office"}.`,
  real: (contact) =>
    `Is this letter real? Ask the district office${contact ? ` (${contact})` : ""} or your school.`,
};

const es: LetterWords = {
  goodDay: "Buenos días:",
  scan: "Apunte la cámara del teléfono a esta imagen o escriba esta dirección en un navegador:",
  picture: "Una imagen que lleva la cámara del teléfono a su encuesta",
  type: (address) => `O abra ${address} y escriba este código:`,
  yours: "El enlace y el código son solo para usted: por favor, no los comparta.",
  form: (school) =>
    `¿Prefiere escribir? Llene el formulario que va detrás de esta carta y devuélvalo ${school ? `en ${school}` : "en la oficina del distrito"}.`,
  real: (contact) =>
    `¿Es auténtica esta carta? Pregunte en la oficina del distrito${contact ? ` (${contact})` : ""} o en su escuela.`,
};

/** Unreviewed. */
const ar: LetterWords = {
  goodDay: "تحية طيبة،",
  scan: "وجّه كاميرا هاتفك إلى هذه الصورة، أو اكتب هذا العنوان في متصفح:",
  picture: "صورة تقود كاميرا الهاتف إلى استبيانك",
  type: (address) => `أو افتح \u2068${address}\u2069 واكتب هذا الرمز:`,
  yours: "الرابط والرمز لك وحدك: لا تعطهما لأحد من فضلك.",
  form: (school) =>
    `هل تفضّل الكتابة على الورق؟ املأ الاستمارة التي خلف هذه الرسالة وأعدها إلى ${school ? `\u2068${school}\u2069` : "مكتب المنطقة التعليمية"}.`,
  real: (contact) =>
    `هل هذه الرسالة حقيقية؟ اسأل مكتب المنطقة التعليمية${contact ? ` (\u2068${contact}\u2069)` : ""} أو مدرستك.`,
};

/** Unreviewed. */
const vi: LetterWords = {
  goodDay: "Kính gửi quý vị,",
  scan: "Xin hướng máy ảnh của điện thoại vào hình này, hoặc gõ địa chỉ này vào trình duyệt:",
  picture: "Hình mã để quét bằng điện thoại và mở khảo sát của quý vị",
  type: (address) => `Hoặc mở ${address} và nhập mã này:`,
  yours: "Liên kết và mã là của riêng quý vị: xin đừng đưa cho ai.",
  form: (school) =>
    `Quý vị muốn viết tay? Xin điền phiếu ở sau thư này và nộp lại ${school ? `tại ${school}` : "cho văn phòng học khu"}.`,
  real: (contact) =>
    `Thư này có thật không? Xin hỏi văn phòng học khu${contact ? ` (${contact})` : ""} hoặc trường của quý vị.`,
};

/** Unreviewed. */
const zhHans: LetterWords = {
  goodDay: "您好！",
  scan: "请用手机摄像头对准这个二维码，或在浏览器里输入这个网址：",
  picture: "用手机扫描可打开您的调查的二维码",
  type: (address) => `或者打开${address}，输入这个代码：`,
  yours: "链接和代码只属于您一个人：请不要给别人。",
  form: (school) => `想用笔填写？请填好信后面的表格，交回${school ? school : "学区办公室"}。`,
  real: (contact) =>
    `这封信是真的吗？请询问学区办公室${contact ? `（${contact}）` : ""}或您的学校。`,
};

/** Unreviewed. */
const so: LetterWords = {
  goodDay: "Salaan,",
  scan: "Kamarada taleefankaaga ku jeedi sawirkan, ama ciwaankan ku qor biraawsar:",
  picture: "Sawir kamarada taleefanka geynaya sahankaaga",
  type: (address) => `Ama fur ${address} oo ku qor koodhkan:`,
  yours: "Linkiga iyo koodhku adiga oo keliya ayay kuu gaar yihiin: fadlan cid kale ha siin.",
  form: (school) =>
    `Ma doorbidaysaa inaad qorto? Buuxi foomka warqaddan ka dambeeya oo ku celi ${school ? school : "xafiiska degmada"}.`,
  real: (contact) =>
    `Warqaddani ma dhab baa? Weydii xafiiska degmada${contact ? ` (${contact})` : ""} ama dugsigaaga.`,
};

/** Unreviewed. */
const pt: LetterWords = {
  goodDay: "Olá,",
  scan: "Aponte a câmera do celular para esta imagem, ou digite este endereço em um navegador:",
  picture: "Uma imagem que leva a câmera do celular à sua pesquisa",
  type: (address) => `Ou abra ${address} e digite este código:`,
  yours: "O link e o código são só seus: por favor, não passe para ninguém.",
  form: (school) =>
    `Prefere escrever à mão? Preencha o formulário que vem depois desta carta e devolva ${school ? `em ${school}` : "no escritório do distrito"}.`,
  real: (contact) =>
    `Esta carta é verdadeira? Pergunte no escritório do distrito escolar${contact ? ` (${contact})` : ""} ou na sua escola.`,
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
