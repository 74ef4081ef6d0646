/** When an import stops until a person says that it is right. */
export type Guard = {
  /** Per cent of those the file is about. */
  share: number;
  /** Fewer people than this never stop it. */
  least: number;
};

export const USUAL_GUARD: Guard = { share: 20, least: 50 };

export type Moved = {
  /** People in the directory whose data would change. */
  changed: number;
  /** People in the directory whom the file lacks though it is about such as them. */
  missing: number;
  /** How many of the directory's people the file is about. */
  of: number;
};

/** Whether so much would change, or is missing, that the file may be a wrong or a broken one. */
export function isTooMuch({ changed, missing, of }: Moved, { share, least }: Guard): boolean {
  const moved = changed + missing;
  return moved >= least && moved * 100 > share * of;
}
