import type { Texts } from "../texts";

const spoken = (...words: readonly [string, string, string, string, string, string, string]) => {
  const [en, es, ar, vi, zh, so, pt] = words;
  return { en, es, ar, vi, "zh-Hans": zh, so, pt } as const satisfies Texts;
};

/** Words that LimeSurvey says by itself and no file holds, in every language Full Circle speaks; unreviewed. */
export const OWN_WORDS = {
  yes: spoken("Yes", "Sí", "نعم", "Có", "是", "Haa", "Sim"),
  no: spoken("No", "No", "لا", "Không", "否", "Maya", "Não"),
  uncertain: spoken(
    ...(["Uncertain", "No tengo certeza", "غير متأكد", "Không chắc", "不确定"] as const),
    ...(["Ma hubo", "Não tenho certeza"] as const),
  ),
  female: spoken("Female", "Femenino", "أنثى", "Nữ", "女", "Dheddig", "Feminino"),
  male: spoken("Male", "Masculino", "ذكر", "Nam", "男", "Lab", "Masculino"),
  increase: spoken("Increase", "Aumentar", "زيادة", "Tăng", "增加", "Kordhi", "Aumentar"),
  same: spoken(
    ...(["Stay the same", "Mantener igual", "البقاء كما هو", "Giữ nguyên", "保持不变"] as const),
    ...(["Sidiisa ha ahaado", "Manter igual"] as const),
  ),
  decrease: spoken("Decrease", "Disminuir", "تقليل", "Giảm", "减少", "Yaree", "Diminuir"),
  other: spoken("Other", "Otro", "غير ذلك", "Khác", "其他", "Wax kale", "Outro"),
  comment: spoken(
    ...(["Your comment", "Su comentario", "تعليقك", "Ý kiến của quý vị", "您的意见"] as const),
    ...(["Faalladaada", "Seu comentário"] as const),
  ),
  survey: spoken("Survey", "Encuesta", "استبيان", "Khảo sát", "调查", "Sahan", "Pesquisa"),
  section: spoken("Questions", "Preguntas", "أسئلة", "Câu hỏi", "问题", "Su’aalo", "Perguntas"),
} as const;

export type OwnWord = keyof typeof OWN_WORDS;

/** A word in those of the wanted languages that have it; in English where none has. */
export function ownWords(word: OwnWord, languages: readonly string[]): Texts {
  const texts: Texts = OWN_WORDS[word];
  const known = languages.flatMap((tag) => {
    const text = texts[tag] ?? texts[tag.split("-", 1)[0] ?? tag];
    return text === undefined ? [] : [[tag, text] as const];
  });
  return known.length > 0 ? Object.fromEntries(known) : { en: texts.en ?? "" };
}
