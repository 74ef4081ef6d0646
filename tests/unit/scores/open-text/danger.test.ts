import { expect, test } from "vitest";
import { dangerIn } from "~/scores/open-text/danger";
import { DANGER_KINDS, DANGER_WORDS } from "~/scores/open-text/danger-words";

test.each([
  ["en", "Some days I just don’t want to live anymore.", "self_harm"],
  ["en", "There is a kid with a GUN on the bus", "weapon"],
  ["en", "He touches me after class", "abuse"],
  ["en", "I'm going to kill them all", "threat"],
  ["es", "Mi hija dice que quiere morir", "self_harm"],
  ["es", "El señor la golpea todos los días", "abuse"],
  ["es", "trae una navaja a la escuela", "weapon"],
  ["es", "Los voy a matar", "threat"],
  ["pt", "Ele disse que quer morrer, pensa em suicídio", "self_harm"],
  ["pt", "o padrasto espanca o menino", "abuse"],
  ["pt", "um aluno com uma faca", "weapon"],
  ["pt", "Eu vou matar", "threat"],
  ["vi", "Con tôi nói muốn chết", "self_harm"],
  ["vi", "Nó bị bạo hành ở nhà", "abuse"],
  ["vi", "Có em mang dao đến trường", "weapon"],
  ["vi", "Nó dọa giết bạn", "threat"],
  ["so", "Wiilkaygu wuxuu yiri waan isdili doonaa", "self_harm"],
  ["so", "Gabadha waa la kufsaday", "abuse"],
  ["so", "Wuxuu haystaa bastoolad", "weapon"],
  ["so", "Waan dilayaa isaga", "threat"],
  ["ar", "ابني يفكر في الانتحار", "self_harm"],
  ["ar", "زوج أمه يضربه كل يوم", "abuse"],
  ["ar", "معه سكّين في الحقيبة", "weapon"],
  ["ar", "قال سأقتل المعلم", "threat"],
  ["zh", "孩子说想死", "self_harm"],
  ["zh", "他在家被虐待", "abuse"],
  ["zh", "有人带刀到学校", "weapon"],
  ["zh", "他说要杀老师", "threat"],
])("hears danger in %s: %s", (_, text, kind) => {
  expect(dangerIn(text)).toContain(kind);
});

test.each([
  "I use the skills I learned; the begun project made my day.",
  "Please shorten the survey. Thank you for asking!",
  "El internet se corta cada tarde y me toca ir a la biblioteca.",
  "Muito bom, parabéns pelo trabalho.",
  "The technology hub is a good idea, keep minding the cost.",
  "Chúng tôi cần thêm máy tính.",
  "Caruurtaydu waxay u baahan yihiin internet.",
  "نحتاج إلى إنترنت أسرع في البيت",
  "希望学校多买一些电脑",
])("leaves everyday sentences alone: %s", (text) => {
  expect(dangerIn(text)).toEqual([]);
});

test("every language offered has words of every kind, and each of them is heard by itself", () => {
  expect(Object.keys(DANGER_WORDS).sort()).toEqual(["ar", "en", "es", "pt", "so", "vi", "zh"]);
  for (const kinds of Object.values(DANGER_WORDS)) {
    for (const kind of DANGER_KINDS) {
      expect(kinds[kind].length).toBeGreaterThan(3);
      for (const entry of kinds[kind]) {
        expect(dangerIn(`… ${entry.replace("*", "")}!`), entry).toContain(kind);
      }
    }
  }
});
