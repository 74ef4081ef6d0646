/** What the page says where a code from a mail or letter is typed. */
const en = {
  title: "Type your code: Full Circle",
  foot: "The code is in the mail or letter you got.",
  heading: "Type the code from your mail or letter",
  label: "Your code",
  hint: "10 letters and digits. Spaces, dashes and capitals do not matter.",
  open: "Open my survey",
  unknown: "We do not know this code. Check it against the mail or letter: it has 10 characters.",
  too_many: "Too many codes were tried from where you are. Wait ten minutes, then try again.",
};

const es: typeof en = {
  title: "Escriba su código: Full Circle",
  foot: "El código está en el correo o la carta que recibió.",
  heading: "Escriba el código de su correo o carta",
  label: "Su código",
  hint: "10 letras y números. No importan los espacios, los guiones ni las mayúsculas.",
  open: "Abrir mi encuesta",
  unknown:
    "No conocemos este código. Compárelo con el correo o la carta: tiene 10 letras y números.",
  too_many:
    "Se probaron demasiados códigos desde donde usted está. Espere diez minutos y vuelva a intentarlo.",
};

/** Unreviewed. */
const ar: typeof en = {
  title: "اكتب رمزك: Full Circle",
  foot: "الرمز في الرسالة الإلكترونية أو الورقية التي وصلتك.",
  heading: "اكتب الرمز الذي في رسالتك",
  label: "رمزك",
  hint: "١٠ أحرف وأرقام. لا تهم المسافات ولا الشرطات ولا الأحرف الكبيرة.",
  open: "فتح استبياني",
  unknown: "لا نعرف هذا الرمز. قارنه بالرسالة: فيه ١٠ أحرف وأرقام.",
  too_many: "جُرّبت من مكانك رموز كثيرة جدًا. انتظر عشر دقائق، ثم حاول مرة أخرى.",
};

/** Unreviewed. */
const vi: typeof en = {
  title: "Nhập mã của quý vị: Full Circle",
  foot: "Mã có trong email hoặc thư giấy quý vị đã nhận.",
  heading: "Xin nhập mã trong thư của quý vị",
  label: "Mã của quý vị",
  hint: "10 chữ và số. Khoảng trắng, gạch nối và chữ hoa không quan trọng.",
  open: "Mở khảo sát của tôi",
  unknown: "Chúng tôi không nhận ra mã này. Xin so lại với thư: mã có 10 ký tự.",
  too_many: "Có quá nhiều mã được thử từ nơi của quý vị. Xin chờ mười phút rồi thử lại.",
};

/** Unreviewed. */
const zhHans: typeof en = {
  title: "输入您的代码：Full Circle",
  foot: "代码在您收到的邮件或信里。",
  heading: "请输入邮件或信里的代码",
  label: "您的代码",
  hint: "10个字母和数字。空格、横线和大小写都没关系。",
  open: "打开我的调查",
  unknown: "我们找不到这个代码。请与邮件或信核对：一共10个字符。",
  too_many: "从您所在的网络试了太多代码。请等十分钟再试。",
};

/** Unreviewed. */
const so: typeof en = {
  title: "Qor koodhkaaga: Full Circle",
  foot: "Koodhku wuxuu ku jiraa iimaylka ama warqadda aad heshay.",
  heading: "Qor koodhka ku jira iimaylkaaga ama warqaddaada",
  label: "Koodhkaaga",
  hint: "10 xaraf iyo lambar. Meelaha bannaan, jiitimaha iyo xarfaha waaweyn dhib ma leh.",
  open: "Fur sahankayga",
  unknown: "Koodhkan ma naqaan. La barbar dhig iimaylka ama warqadda: waa 10 xaraf.",
  too_many:
    "Koodhadh aad u badan ayaa laga tijaabiyey meesha aad joogto. Sug toban daqiiqo, kadibna mar kale isku day.",
};

/** Unreviewed. */
const pt: typeof en = {
  title: "Digite seu código: Full Circle",
  foot: "O código está no e-mail ou na carta que você recebeu.",
  heading: "Digite o código do seu e-mail ou da sua carta",
  label: "Seu código",
  hint: "10 letras e números. Espaços, traços e maiúsculas não importam.",
  open: "Abrir minha pesquisa",
  unknown: "Não conhecemos este código. Compare com o e-mail ou a carta: ele tem 10 caracteres.",
  too_many: "Foram testados códigos demais de onde você está. Espere dez minutos e tente de novo.",
};

export const TYPED_CODE_WORDS: Readonly<Record<string, typeof en>> = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export function typedCodeWords(language: string) {
  return TYPED_CODE_WORDS[language] ?? en;
}
