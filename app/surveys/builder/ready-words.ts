import type { Option } from "../item";
import type { Texts } from "../texts";

/** Answers that any question may offer beside its own, in every language Full Circle speaks; unreviewed. */
export const READY_OPTIONS = {
  dont_know: {
    label: {
      en: "I can’t say",
      es: "No sabría decir",
      ar: "لا أستطيع أن أقول",
      vi: "Tôi không thể nói",
      "zh-Hans": "说不准",
      so: "Ma sheegi karo",
      pt: "Não sei dizer",
    },
    counts_as: "dont_know",
    score: null,
  },
  prefer_not: {
    label: {
      en: "I prefer not to answer",
      es: "Prefiero no contestar",
      ar: "أفضّل عدم الإجابة",
      vi: "Tôi không muốn trả lời",
      "zh-Hans": "不想回答",
      so: "Waxaan doorbidayaa inaanan ka jawaabin",
      pt: "Prefiro não responder",
    },
    counts_as: "prefer_not",
    score: null,
  },
  other: {
    label: {
      en: "Something else",
      es: "Otra cosa",
      ar: "شيء آخر",
      vi: "Điều khác",
      "zh-Hans": "其他",
      so: "Wax kale",
      pt: "Outra coisa",
    },
    other: true,
    score: null,
  },
  none: {
    label: {
      en: "None of these",
      es: "Ninguna de estas",
      ar: "لا شيء مما سبق",
      vi: "Không có điều nào ở trên",
      "zh-Hans": "以上都不是",
      so: "Kuwan midna ma aha",
      pt: "Nenhuma destas",
    },
    exclusive: true,
    score: null,
  },
} as const satisfies Record<string, Omit<Option, "code">>;

/** What stands beside the box of a consent until somebody writes something better. */
export const AGREE: Texts = {
  en: "I agree",
  es: "Estoy de acuerdo",
  ar: "أوافق",
  vi: "Tôi đồng ý",
  "zh-Hans": "我同意",
  so: "Waan oggolahay",
  pt: "Concordo",
};
