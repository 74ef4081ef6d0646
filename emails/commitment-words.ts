import { written } from "./arabic";
import { type MailLanguage, mailLanguage } from "./messages";
import { writtenIn } from "./numbers";

/** How a promise stands. */
export type StandingWords = Record<"planned" | "under_way" | "done" | "late" | "changed", string>;

/** The fixed words of mails about promises, and what reports and pages say of them in the same words. */
export type CommitmentWords = {
  next: string;
  standings: StandingWords;
  /** Instead of the words for survey mails. */
  whyYouGetIt: string;
  newsSubject: (district: string, count: number) => string;
  newsLead: (district: string) => string;
  seeAll: string;
};

const en: CommitmentWords = {
  next: "What is next",
  standings: {
    ...{ planned: "Planned", under_way: "Under way", done: "Done" },
    ...{ late: "Late", changed: "Changed" },
  },
  whyYouGetIt: "You get it because you asked to hear what becomes of the promises.",
  newsSubject: (district, count) =>
    count === 1 ? `${district}: news of a promise` : `${district}: news of ${count} promises`,
  newsLead: (district) => `This is what changed about what ${district} promised.`,
  seeAll: "See all promises and where they stand",
};

/** Unreviewed. */
const es: CommitmentWords = {
  next: "Lo que sigue",
  standings: {
    ...{ planned: "Prevista", under_way: "En marcha", done: "Cumplida" },
    ...{ late: "Con retraso", changed: "Cambiada" },
  },
  whyYouGetIt: "Lo recibe porque pidió enterarse de qué pasa con las promesas.",
  newsSubject: (district, count) =>
    count === 1
      ? `${district}: novedades de una promesa`
      : `${district}: novedades de ${count} promesas`,
  newsLead: (district) => `Esto es lo que cambió de lo que prometió ${district}.`,
  seeAll: "Ver todas las promesas y cómo van",
};

/** Unreviewed. */
const ar: CommitmentWords = {
  next: "الخطوة التالية",
  standings: {
    ...{ planned: "مخطط له", under_way: "قيد التنفيذ", done: "تم" },
    ...{ late: "متأخر", changed: "تغيّر" },
  },
  whyYouGetIt: "وصلتك لأنك طلبت متابعة ما يحدث للوعود.",
  newsSubject: (district, count) =>
    count === 1
      ? `\u2068${district}\u2069: جديد عن أحد الوعود`
      : `\u2068${district}\u2069: جديد عن الوعود (${written(count)})`,
  newsLead: (district) => `هذا ما تغيّر فيما وعدت به \u2068${district}\u2069.`,
  seeAll: "عرض كل الوعود وإلى أين وصلت",
};

/** Unreviewed. */
const vi: CommitmentWords = {
  next: "Việc tiếp theo",
  standings: {
    ...{ planned: "Đã lên kế hoạch", under_way: "Đang làm", done: "Đã xong" },
    ...{ late: "Trễ hạn", changed: "Đã thay đổi" },
  },
  whyYouGetIt: "Quý vị nhận được thư vì đã yêu cầu theo dõi các lời hứa.",
  newsSubject: (district, count) => `${district}: tin về ${writtenIn("vi")(count)} lời hứa`,
  newsLead: (district) => `Đây là những thay đổi về điều ${district} đã hứa.`,
  seeAll: "Xem tất cả lời hứa và tình trạng hiện nay",
};

/** Unreviewed. */
const zhHans: CommitmentWords = {
  next: "接下来",
  standings: {
    ...{ planned: "已计划", under_way: "进行中", done: "已完成" },
    ...{ late: "已逾期", changed: "有变更" },
  },
  whyYouGetIt: "您收到这封邮件，是因为您要求了解承诺的进展。",
  newsSubject: (district, count) => `${district}：${count}项承诺有新进展`,
  newsLead: (district) => `${district}所作承诺有以下变化。`,
  seeAll: "查看所有承诺及其进展",
};

/** Unreviewed. */
const so: CommitmentWords = {
  next: "Waxa xiga",
  standings: {
    ...{ planned: "La qorsheeyey", under_way: "Socota", done: "La qabtay" },
    ...{ late: "Dib u dhacday", changed: "La beddelay" },
  },
  whyYouGetIt: "Waxaad u heshay maadaama aad codsatay inaad la socoto waxa ku dhaca ballamaha.",
  newsSubject: (district, count) =>
    count === 1
      ? `${district}: war ku saabsan ballan`
      : `${district}: war ku saabsan ${count} ballan`,
  newsLead: (district) => `Kani waa waxa iska beddelay wixii ay ${district} ballanqaadday.`,
  seeAll: "Arag dhammaan ballamaha iyo halka ay marayaan",
};

/** Unreviewed. */
const pt: CommitmentWords = {
  next: "O que vem a seguir",
  standings: {
    ...{ planned: "Prevista", under_way: "Em andamento", done: "Cumprida" },
    ...{ late: "Atrasada", changed: "Alterada" },
  },
  whyYouGetIt: "Você recebe este e-mail porque pediu para saber o que acontece com as promessas.",
  newsSubject: (district, count) =>
    count === 1
      ? `${district}: novidade sobre uma promessa`
      : `${district}: novidades sobre ${count} promessas`,
  newsLead: (district) => `Veja o que mudou no que ${district} prometeu.`,
  seeAll: "Ver todas as promessas e em que ponto estão",
};

const catalogues: { [Tag in MailLanguage]: CommitmentWords } = {
  ...{ en, es, ar, vi },
  "zh-Hans": zhHans,
  ...{ so, pt },
};

export function commitmentWords(tag: string): CommitmentWords {
  return catalogues[mailLanguage(tag)];
}
