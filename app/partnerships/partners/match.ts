import type { NeedKind } from "../needs/amount";

export const RESOURCE_KINDS = ["skill", "place", "equipment", "hours", "money"] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** What a need looks for; days as 2027-06-15. `words` are its title, unit and reasons in any language it has. */
export type Wanted = {
  kind: NeedKind;
  words: string;
  skills: readonly string[];
  schoolId: string | null;
  neededBy: string | null;
};

/** What a partner could give; `schoolIds` empty is anywhere. */
export type Available = {
  kind: ResourceKind;
  what: string;
  schoolIds: readonly string[];
  availableFrom: string | null;
  availableUntil: string | null;
};

/** Why something fits, each a fact that can be said in a sentence. */
export type Reason =
  | { reason: "kind" }
  | { reason: "skills"; words: string[] }
  | { reason: "words"; words: string[] }
  | { reason: "school" }
  | { reason: "anywhere" }
  | { reason: "in_time" };

export type Match = { score: number; reasons: Reason[] };

const FITS: Record<NeedKind, readonly ResourceKind[]> = {
  financial: ["money"],
  material: ["equipment"],
  volunteer: ["skill", "hours"],
};

/** Kinds that can help although they are not what is counted: a place or a skill for goods or hours. */
const HELPS: Record<NeedKind, readonly ResourceKind[]> = {
  financial: [],
  material: ["skill", "place"],
  volunteer: ["place"],
};

/**
 * Whether a resource could meet a need, and why; null where it cannot: of another kind without a word in common, for
 * other schools, or not there in time. Money and hours fit by kind alone; everything else needs a skill or a word.
 */
export function matchOf(need: Wanted, resource: Available, today: string): Match | null {
  const fits = FITS[need.kind].includes(resource.kind);
  if (!fits && !HELPS[need.kind].includes(resource.kind)) return null;
  if (isElsewhere(need, resource) || isOutOfTime(need, resource, today)) return null;
  const offered = wordsOf(resource.what);
  const skills = need.skills.filter((skill) => holdsAll(wordsOf(skill), offered));
  const wanted = wordsOf(need.words);
  const words = skills.length > 0 ? [] : [...offered].filter((word) => wanted.has(word));
  const isPlain = fits && (resource.kind === "money" || resource.kind === "hours");
  if (skills.length === 0 && words.length === 0 && !isPlain) return null;
  const reasons: Reason[] = [];
  if (fits) reasons.push({ reason: "kind" });
  if (skills.length > 0) reasons.push({ reason: "skills", words: skills });
  if (words.length > 0) reasons.push({ reason: "words", words: words.toSorted() });
  if (need.schoolId !== null) {
    reasons.push({ reason: resource.schoolIds.length > 0 ? "school" : "anywhere" });
  }
  if (need.neededBy !== null && hasDays(resource)) reasons.push({ reason: "in_time" });
  return { score: scoreOf(fits, skills.length, words.length, reasons), reasons };
}

const hasDays = ({ availableFrom, availableUntil }: Available) =>
  availableFrom !== null || availableUntil !== null;

function isElsewhere({ schoolId }: Wanted, { schoolIds }: Available): boolean {
  return schoolId !== null && schoolIds.length > 0 && !schoolIds.includes(schoolId);
}

/** Over already, or only there after the need's day. */
function isOutOfTime({ neededBy }: Wanted, resource: Available, today: string): boolean {
  const { availableFrom, availableUntil } = resource;
  if (availableUntil !== null && availableUntil < today) return true;
  return neededBy !== null && availableFrom !== null && availableFrom > neededBy;
}

function scoreOf(fits: boolean, skills: number, words: number, reasons: readonly Reason[]): number {
  const near = reasons.some(({ reason }) => reason === "school") ? 1 : 0;
  return (fits ? 4 : 0) + 3 * Math.min(skills, 3) + Math.min(words, 3) + near;
}

const STOP = new Set(
  "and the for with from that this all our new any per von para con los las del una por que".split(
    " ",
  ),
);

/** The words of a text that can tell one thing from another, without endings of plurals. */
export function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !STOP.has(word)).map(stem));
}

/** "laptops" and "laptop", "batteries" and "battery", "repairing" and "repair": English endings, and nothing clever. */
function stem(word: string): string {
  if (word.length > 6 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}

const holdsAll = (wanted: ReadonlySet<string>, offered: ReadonlySet<string>) =>
  wanted.size > 0 && [...wanted].every((word) => offered.has(word));

/** A reason as a sentence for staff. */
export function reasonWords(reason: Reason): string {
  switch (reason.reason) {
    case "kind":
      return "It is the kind of help that is needed.";
    case "skills":
      return `It has the skill that is wanted: ${reason.words.join(", ")}.`;
    case "words":
      return `Words that both have: ${reason.words.map((word) => `“${word}”`).join(", ")}.`;
    case "school":
      return "It is offered at the need’s school.";
    case "anywhere":
      return "It is offered at any school.";
    case "in_time":
      return "It is there in time.";
  }
}
