import type { ClientBase } from "pg";

const APP_ROLE = "fullcircle_app";

/**
 * The owner's address, with which every connection becomes the app's role. Prisma writes and reads times without
 * their zone: whatever zone the server has, these connections have none but UTC.
 */
export function appUrlOf(ownerUrl: string): string {
  const option = `-c%20role%3D${APP_ROLE}%20-c%20timezone%3DUTC`;
  const given = /([?&])options=([^&]*)/.exec(ownerUrl);
  if (given) return ownerUrl.replace(given[0], `${given[1]}options=${given[2]}%20${option}`);
  return `${ownerUrl}${ownerUrl.includes("?") ? "&" : "?"}options=${option}`;
}

/** Row-level security holds only for a role that owns nothing and may bypass nothing: refuses any other. */
export async function refuseMightyRole(app: ClientBase): Promise<void> {
  const { rows } = await app.query(`
    SELECT current_user AS name, rolsuper AS super, rolbypassrls AS bypass,
      (SELECT count(*)::int FROM pg_class WHERE relnamespace = 'public'::regnamespace
        AND relkind IN ('r', 'p') AND pg_has_role(current_user, relowner, 'USAGE')) AS owned
    FROM pg_roles WHERE rolname = current_user`);
  const { name, super: isSuper, bypass, owned } = rows[0];
  const reason =
    (name !== APP_ROLE &&
      `is ${name}, not ${APP_ROLE} (does a connection pooler drop "options"?)`) ||
    (isSuper && "is a superuser") ||
    (bypass && "may bypass row-level security") ||
    (owned > 0 &&
      `owns ${owned} tables, which row-level security does not protect from their owner`);
  if (reason) throw new Error(`Full Circle does not start: the role its pages run as ${reason}.`);
}
