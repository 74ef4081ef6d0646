export const AUDIENCES = [
  "families",
  "staff",
  "business",
  "organization",
  "higher_ed",
  "community",
] as const;

export type Audience = (typeof AUDIENCES)[number];

/** The audience a name stands for, whatever its case and whether words are joined by "_", "-" or " ". */
export function findAudience(name: string): Audience | null {
  const plain = name.trim().toLowerCase().replace(/[ -]+/g, "_");
  return AUDIENCES.find((audience) => audience === plain) ?? null;
}
