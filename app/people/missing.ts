import type { PersonRow } from "./person";

/**
 * Whom a file is about: with a list of everybody all of its audiences, else the audiences at the schools that
 * it has people of, so that a file of one school says nothing about another. `school` "" is no one school.
 */
export type Coverage = { add(rows: readonly PersonRow[]): void; cells(): CoveredCell[] };
export type CoveredCell = { audience: string; school: string };

export function coverage(): Coverage {
  const seen = new Map<string, CoveredCell>();
  return {
    add(rows) {
      for (const { audiences, schools } of rows) {
        for (const audience of audiences) {
          for (const school of schools && schools.length > 0 ? schools : [""]) {
            const key = `${audience} ${school}`;
            if (!seen.has(key)) seen.set(key, { audience, school });
          }
        }
      }
    },
    cells: () => [...seen.values()],
  };
}
