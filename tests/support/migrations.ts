import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withClient } from "../../server/database/client";
import { type Migrated, migrate } from "../../server/database/migrate";
import { temporaryDirectory } from "./embedded";

/** A directory of migrations; each is a name and its SQL. */
export function migrationsDirectory(migrations: Record<string, string>): string {
  const directory = temporaryDirectory();
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, "migration.sql"), sql);
  }
  writeFileSync(join(directory, "migration_lock.toml"), 'provider = "postgresql"\n');
  return directory;
}

export function migrateUrl(url: string, directory: string): Promise<Migrated> {
  return withClient(url, (client) => migrate(client, directory));
}

/** What a database holds: its columns and its applied migrations. */
export function describeDatabase(url: string) {
  return withClient(url, async (client) => {
    const columns = await client.query(`
      SELECT table_name, column_name, data_type FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY 1, ordinal_position`);
    const recorded = await client.query(`
      SELECT migration_name, checksum, applied_steps_count, logs, rolled_back_at,
        finished_at IS NOT NULL AS finished
      FROM _prisma_migrations ORDER BY started_at, migration_name`);
    return { columns: columns.rows, recorded: recorded.rows };
  });
}
