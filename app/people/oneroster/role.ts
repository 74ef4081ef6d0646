/** What a role makes of somebody here. */
export type RoleKind = "pupil" | "families" | "staff";

const PUPILS = new Set(["student", "pupil", "learner"]);
const FAMILIES = new Set(["parent", "guardian", "relative"]);

/** Every role but those of pupils and families is staff; null where there is none. */
export function kindOfRole(role: string): RoleKind | null {
  const name = role.trim().toLowerCase();
  if (name === "") return null;
  if (PUPILS.has(name)) return "pupil";
  return FAMILIES.has(name) ? "families" : "staff";
}
