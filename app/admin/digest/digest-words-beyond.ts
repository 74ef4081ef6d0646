import type { DigestWords } from "./digest-words";

const apart = (text: string) => `\u2068${text}\u2069`;

const ar: DigestWords = {
  subject: (district) => `الجديد لدى ${apart(district)}`,
  lead: (district, since) => `هذا ما نشرته ${apart(district)} منذ ${since}.`,
  reports: "ما سمعناه وما سنفعله",
  results: "نتائج الاستبيانات",
  plans: "الخطط",
  answers: "تعليقات أُجيب عنها",
  surveys: "مفتوح الآن",
  version: (title, number) => `${apart(title)}، النسخة ${number}`,
  commentsUntil: (day) => `يمكن التعليق حتى ${day}.`,
  answered: (count) => `عدد ما أُجيب عنه: ${count}`,
  openUntil: (day) => `مفتوح حتى ${day}`,
  byMail: "إن كنا قد سألناك فقد وصلك رابطك الشخصي بالبريد.",
};

const vi: DigestWords = {
  subject: (district) => `Tin mới từ ${district}`,
  lead: (district, since) => `Đây là những gì ${district} đã công bố từ ngày ${since}.`,
  reports: "Điều chúng tôi nghe được và điều chúng tôi sẽ làm",
  results: "Kết quả khảo sát",
  plans: "Kế hoạch",
  answers: "Ý kiến đã được trả lời",
  surveys: "Đang mở",
  version: (title, number) => `${title}, phiên bản ${number}`,
  commentsUntil: (day) => `Nhận ý kiến đến ngày ${day}.`,
  answered: (count) => `đã trả lời: ${count}`,
  openUntil: (day) => `mở đến ngày ${day}`,
  byMail: "Nếu quý vị được mời, liên kết riêng đã được gửi qua email.",
};

const zhHans: DigestWords = {
  subject: (district) => `${district}的新消息`,
  lead: (district, since) => `以下是${district}自${since}以来公布的内容。`,
  reports: "我们听到了什么、要做什么",
  results: "调查结果",
  plans: "计划",
  answers: "已答复的评论",
  surveys: "正在进行",
  version: (title, number) => `${title}，第${number}版`,
  commentsUntil: (day) => `可以评论至${day}。`,
  answered: (count) => `已答复${count}条`,
  openUntil: (day) => `开放至${day}`,
  byMail: "如果您受到邀请，您自己的链接已经用邮件发给您。",
};

const so: DigestWords = {
  subject: (district) => `Wararka cusub ee ${district}`,
  lead: (district, since) => `Kani waa waxa ay ${district} daabacday tan iyo ${since}.`,
  reports: "Waxa aan maqalnay iyo waxa aan samayn doonno",
  results: "Natiijooyinka sahannada",
  plans: "Qorshayaasha",
  answers: "Faallooyinka laga jawaabay",
  surveys: "Hadda furan",
  version: (title, number) => `${title}, nooca ${number}`,
  commentsUntil: (day) => `Faallooyinku way furan yihiin ilaa ${day}.`,
  answered: (count) => `laga jawaabay: ${count}`,
  openUntil: (day) => `wuxuu furan yahay ilaa ${day}`,
  byMail: "Haddii lagu weydiiyey, linkigaaga gaarka ah iimayl ayaa laguugu soo diray.",
};

const pt: DigestWords = {
  subject: (district) => `Novidades de ${district}`,
  lead: (district, since) => `Veja o que ${district} publicou desde ${since}.`,
  reports: "O que ouvimos e o que vamos fazer",
  results: "Resultados de pesquisas",
  plans: "Planos",
  answers: "Comentários que foram respondidos",
  surveys: "Aberto agora",
  version: (title, number) => `${title}, versão ${number}`,
  commentsUntil: (day) => `É possível comentar até ${day}.`,
  answered: (count) => `respondidos: ${count}`,
  openUntil: (day) => `aberto até ${day}`,
  byMail: "Se você recebeu um convite, seu link pessoal chegou por e-mail.",
};

export const DIGEST_WORDS_BEYOND: Readonly<Record<string, DigestWords>> = {
  ...{ ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};
