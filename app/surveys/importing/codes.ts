/** Ids and codes as a survey can hold them, each given once. */
export type GiveCode = (wanted: string) => string;

/** Names a form uses for itself. */
const RESERVED = new Set(["version"]);

/** Gives ids for questions: letters, digits and `_`, a letter first, up to 32 in all. */
export function idGiver(): GiveCode {
  const given = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9_]/g, "_");
    const lettered = /^[A-Za-z]/.test(plain) ? plain : `Q${plain}`;
    return firstFree(lettered, (id) => !given.has(id) && !isReserved(id), given);
  };
}

/** Gives codes for the answers of one question. */
export function codeGiver(): GiveCode {
  const given = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9_-]/g, "_") || "_";
    return firstFree(plain, (code) => !given.has(code), given);
  };
}

function isReserved(id: string): boolean {
  return RESERVED.has(id) || id in {};
}

function firstFree(wanted: string, isFree: (code: string) => boolean, given: Set<string>): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `_${number}`;
    const code = `${wanted.slice(0, 32 - end.length)}${end}`;
    if (!isFree(code)) continue;
    given.add(code);
    return code;
  }
}
