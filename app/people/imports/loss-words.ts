import { counted } from "~/platform/counted";
import type { Guard, Moved } from "../import-guard";

/** What a stopped file would do to those it is about, and what stays. */
export function lossWords({ changed, missing, of, share }: Moved & Pick<Guard, "share">): string {
  const count = (number: number) => number.toLocaleString("en");
  const about = counted(of, "person", "people");
  const why = `more than ${share}%. The file may be of another year, of another system, or broken.`;
  const lacks = `${count(missing)} of the ${about} it is about are not in it`;
  if (changed === 0) return `${lacks}: ${why} They stay in the directory as they are.`;
  const replaced = "What their entries say now would be replaced";
  if (missing === 0)
    return `This file would change ${count(changed)} of the ${about} it is about: ${why} ${replaced}.`;
  return `This file would change ${counted(changed, "person", "people")}, and ${lacks}: ${why} ${replaced}; who is missing stays.`;
}
