import { defineConfig } from "prisma/config";

// prisma/engine/prisma.mjs sets DATABASE_URL to the embedded database where a command needs one.
const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  // Unlogged, and only ever touched by its own function: Prisma is to leave it alone.
  experimental: { externalTables: true },
  tables: { external: ["public.rate_limit"] },
  ...(url ? { datasource: { url } } : {}),
});
