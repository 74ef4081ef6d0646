/** A sentence's end, unless an abbreviation such as "p.m." has already put the point. */
export function ended(sentence: string): string {
  return /[.!?…]["”»]?$/.test(sentence) ? sentence : `${sentence}.`;
}
