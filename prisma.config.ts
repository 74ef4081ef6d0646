import { defineConfig } from "prisma/config";

// prisma/engine/prisma.mjs sets DATABASE_URL to the embedded database where a command needs one.
const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
