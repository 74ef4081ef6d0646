import type { Audience } from "./audience";

/** How many people there are of one audience and language at one school; null: at no one school. */
export type RosterCell = {
  schoolId: string | null;
  audience: Audience;
  language: string;
  count: number;
};
