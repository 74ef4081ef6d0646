import type { Moved } from "../import-guard";

/** How many people a file would change or lacks. */
export const movedPeople = ({ changed, missing }: Moved): number => changed + missing;

/** Whether what somebody typed is this number, however they group its digits. */
export function readsAs(typed: string, number: number): boolean {
  return typed.replace(/[\s,.'’]/g, "") === String(number);
}
