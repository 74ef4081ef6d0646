import { isDrawn, type Line } from "./lines";
import { newQuestion, type Outline } from "./outline";

/** Nothing but one question a line, as a column of a spreadsheet gives it. */
export function isColumn(lines: readonly Line[]): boolean {
  const bare = lines.filter((line) => !isDrawn(line));
  if (bare.length < 2 || bare.some(({ mark }) => mark.kind !== "none")) return false;
  const gaps = bare.slice(1).filter(({ afterGap }) => afterGap).length;
  if (gaps > 0 && gaps < bare.length - 1) return false;
  const asking = bare.filter(({ text }) => /[?？]\s*$/.test(text)).length;
  const ending = bare.filter(({ text }) => /[?？.]\s*$/.test(text)).length;
  return asking === 0 ? gaps === 0 : ending >= bare.length * 0.6;
}

const COLUMN_NAME =
  /^(?:questions?|items?|preguntas?|perguntas?|câu hỏi|问题|السؤال|الأسئلة|su[’']aalo?)$/iu;

export function columnOutline(lines: readonly Line[]): Outline {
  const outline: Outline = {
    title: null,
    intro: [],
    sections: [{ title: null, parts: [] }],
    left: [],
  };
  for (const line of lines) {
    if (isDrawn(line)) continue;
    const { text, number } = line;
    if (COLUMN_NAME.test(text)) {
      outline.left.push({ place: `line ${number}`, text, why: "the name of a column" });
    } else {
      const question = newQuestion(`line ${number}`, text);
      outline.sections[0]?.parts.push({ kind: "question", question });
    }
  }
  return outline;
}
