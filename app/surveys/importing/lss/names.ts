/** What a name of LimeSurvey's stands for here. */
export type Binding =
  /** One or more of these codes: LimeSurvey's, with ours. */
  | { kind: "choice"; item: string; codes: ReadonlyMap<string, string> }
  /** One box of a multiple choice. */
  | { kind: "box"; item: string; code: string }
  | { kind: "number"; item: string }
  /** A text or a date: only whether something was said. */
  | { kind: "words"; item: string }
  /** A question that became several. */
  | { kind: "several"; parts: readonly Binding[] };

export interface Known {
  whole: Binding;
  /** By the code of a subquestion, `other` or `comment`. */
  parts: ReadonlyMap<string, Binding>;
}

export type Found = { ok: true; binding: Binding } | { ok: false; why: string };

/** The questions that came before, by the names under which expressions know them. */
export interface Names {
  add(question: { code: string; qid: string }, known: Known): void;
  /** Nothing here has its answer. */
  leave(question: { code: string; qid: string }): void;
  find(name: string): Found;
}

const PLAIN_ENDS = /\.(NAOK|code)$/;

export function newNames(all: readonly { code: string; qid: string }[]): Names {
  const codes = new Map(all.map((question) => [question.code, question]));
  const qids = new Map(all.map((question) => [question.qid, question]));
  const known = new Map<string, Known>();
  const left = new Set<string>();

  function look(qid: string, code: string, part: string): Found {
    const question = known.get(qid);
    if (left.has(qid)) return { ok: false, why: `it looks at “${code}”, which is left out` };
    if (!question)
      return { ok: false, why: `it looks at “${code}”, which does not come before it` };
    const binding = part === "" ? question.whole : question.parts.get(part);
    if (binding) return { ok: true, binding };
    return { ok: false, why: `it looks at a part of “${code}” that is not here: “${part}”` };
  }

  function find(written: string): Found {
    const name = written.replace(/^that\./, "").replace(PLAIN_ENDS, "");
    const whole = codes.get(name);
    if (whole) return look(whole.qid, whole.code, "");
    for (let at = name.lastIndexOf("_"); at > 0; at = name.lastIndexOf("_", at - 1)) {
      const question = codes.get(name.slice(0, at));
      if (question) return look(question.qid, question.code, name.slice(at + 1));
    }
    const numbered = /^(?:\d+X\d+X|Q)(\d+)(?:_S(?=\d)|_)?(.*)$/.exec(name);
    const byNumber = qids.get(numbered?.[1] ?? "");
    if (byNumber) return look(byNumber.qid, byNumber.code, partOf(numbered?.[2] ?? "", name));
    return { ok: false, why: `it looks at “${written}”, which is no question of the file` };
  }

  return {
    add: ({ qid }, question) => known.set(qid, question),
    leave: ({ qid }) => left.add(qid),
    find,
  };
}

/** A part by its number (`Q481_S512`, kept under `S512`) or by its code. */
function partOf(rest: string, name: string): string {
  return /_S\d+$/.test(name) ? `S${rest}` : rest;
}
