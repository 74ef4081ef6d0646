import { defineConfig } from "vitest/config";

const needsDatabase = {
  globalSetup: ["tests/support/global-setup.ts"],
  setupFiles: ["tests/support/quiet-console.ts", "tests/support/no-leaks.ts"],
  testTimeout: 120_000,
  hookTimeout: 180_000,
};

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Two cores, and a PostgreSQL beside.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/quiet-console.ts"],
          testTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "db", include: ["tests/db/**/*.test.ts"], ...needsDatabase } },
      {
        extends: true,
        test: { name: "routes", include: ["tests/routes/**/*.test.{ts,tsx}"], ...needsDatabase },
      },
    ],
  },
});
