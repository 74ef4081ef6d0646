import type { Role } from "~/platform/scope.server";

export const ROLES = ["admin", "leader", "editor", "viewer"] as const satisfies readonly Role[];

export const roleWords: Record<Role, string> = {
  admin: "Admin",
  leader: "Leader",
  editor: "Editor",
  viewer: "Viewer",
};

/** What somebody with this role does, for whoever gives it to them. */
export const roleExplained: Record<Role, string> = {
  admin: "Admin: everything, also the district, its schools and its staff",
  leader: "Leader: reads results, plans waves, writes and publishes reports",
  editor: "Editor: people, surveys, mail and what people wrote; not the results",
  viewer: "Viewer: reads, changes nothing",
};
