/** A sentence whose characters each have a number of their own, the same wherever the sentence goes. */
export type Sentence = { text: string; ids: number[] };
export type Section = { heading: string; paragraphs: Sentence[][] };
export type Plan = Section[];

type Random = () => number;

let lastId = 0;
function fresh(text: string): Sentence {
  return {
    text,
    ids: Array.from(text, () => ++lastId).flatMap((id, at) =>
      [...text][at]?.length === 2 ? [id, id] : [id],
    ),
  };
}

export function plainBody({ paragraphs }: Section): string {
  return paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")).join("\n\n");
}

/** A plan of these sentences, with repeated paragraphs and sentences strewn in as policies have them. */
export function planOf(sentences: readonly string[], random: Random): Plan {
  const pick = picker(random);
  const plan: Plan = [];
  const rest = [...sentences];
  while (rest.length > 0) {
    const paragraphs: Sentence[][] = [];
    for (let left = 2 + pick(5); left > 0 && rest.length > 0; left--) {
      paragraphs.push(rest.splice(0, 1 + pick(4)).map(fresh));
    }
    plan.push({ heading: `Part ${plan.length + 1} ${rest[0]?.slice(0, 12)}`, paragraphs });
  }
  const boilerplate = [sentences.slice(0, 2), sentences.slice(3, 4), sentences.slice(5, 8)];
  for (const section of plan) {
    if (random() < 0.5) insert(section.paragraphs, (boilerplate[pick(3)] ?? []).map(fresh), random);
    const paragraph = section.paragraphs[pick(section.paragraphs.length)];
    const again = sentences[pick(sentences.length)];
    if (paragraph && again && random() < 0.4) insert(paragraph, fresh(again), random);
  }
  return plan;
}

/** The plan after many changes: what is dropped is gone, what is copied has new characters, what moves keeps its own. */
export function edited(plan: Plan, random: Random): Plan {
  const pick = picker(random);
  const next = plan.map(({ heading, paragraphs }) => ({
    heading: random() < 0.2 ? `New ${heading}` : heading,
    paragraphs: paragraphs.map((sentences) => [...sentences]),
  }));
  const some = () => next[pick(next.length)]?.paragraphs ?? [];
  const times = (share: number, work: () => void) => {
    for (let n = Math.ceil(share * next.length); n > 0; n--) work();
  };
  times(0.6, () => remove(some(), random));
  times(0.6, () => remove(some()[0] ?? [], random));
  times(0.4, () => {
    const [moved] = remove(some(), random);
    if (moved) insert(some(), moved, random);
  });
  times(0.3, () => shuffle(some(), random));
  times(1.2, () => {
    const paragraph = some()[0];
    if (!paragraph) return;
    const at = pick(paragraph.length);
    const sentence = paragraph[at];
    if (sentence) paragraph[at] = reworded(sentence, random);
  });
  times(0.6, () => {
    const sentence = some()[0]?.[0];
    const to = some()[0];
    if (sentence && to) insert(to, fresh(sentence.text), random);
  });
  times(0.3, () => {
    const paragraph = some()[0];
    if (paragraph)
      insert(
        some(),
        paragraph.map(({ text }) => fresh(text)),
        random,
      );
  });
  if (random() < 0.5) shuffle(next, random);
  return next
    .map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.filter((p) => p.length > 0),
    }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
}

function reworded({ text, ids }: Sentence, random: Random): Sentence {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const word = words[Math.floor(random() * words.length)];
  const other = words[Math.floor(random() * words.length)]?.[0] ?? "";
  if (!word || other === word[0]) return { text, ids };
  const put = fresh(random() < 0.3 ? "" : other);
  const end = word.index + word[0].length;
  const made = {
    text: text.slice(0, word.index) + put.text + text.slice(end),
    ids: [...ids.slice(0, word.index), ...put.ids, ...ids.slice(end)],
  };
  return tidy(made);
}

/** As the squeezed plain text has it: single spaces, none at the ends. */
function tidy({ text, ids }: Sentence): Sentence {
  const kept = [...ids.keys()].filter(
    (at) => text[at] !== " " || (at > 0 && at < text.length - 1 && text[at - 1] !== " "),
  );
  return { text: kept.map((at) => text[at]).join(""), ids: kept.map((at) => ids[at] ?? -1) };
}

const picker = (random: Random) => (below: number) => Math.floor(random() * below);

function insert<T>(list: T[], one: T, random: Random) {
  list.splice(Math.floor(random() * (list.length + 1)), 0, one);
}

function remove<T>(list: T[], random: Random): T[] {
  return list.splice(Math.floor(random() * list.length), 1);
}

function shuffle<T>(list: T[], random: Random) {
  for (let left = list.length - 1; left > 0; left--) {
    const at = Math.floor(random() * (left + 1));
    [list[left], list[at]] = [list[at] as T, list[left] as T];
  }
}
