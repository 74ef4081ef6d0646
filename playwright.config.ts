import { defineConfig } from "@playwright/test";
import { chromiumFlags } from "./app/platform/chromium.server";
import { readHouse } from "./tests/browser/support/house-file";

/** One system, one story: the journey is told first, and the other files look at what it left. */
const house = readHouse();
const chromium = house?.chromium;

export default defineConfig({
  testDir: "tests/browser",
  globalSetup: "./tests/browser/support/global-setup.ts",
  workers: 1,
  fullyParallel: false,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  outputDir: "test-results",
  use: {
    ...(house ? { baseURL: house.url } : {}),
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: "en-US",
    launchOptions: {
      args: chromiumFlags,
      timeout: 120_000,
      ...(chromium ? { executablePath: chromium.executablePath } : {}),
      ...(chromium?.libraries ? { env: { LD_LIBRARY_PATH: chromium.libraries } } : {}),
    },
  },
  projects: [
    { name: "journey", testMatch: "journey/*.spec.ts", testIgnore: "journey/full-circle.spec.ts" },
    // In a district of its own, told once the others have counted their mails.
    { name: "circle", testMatch: "journey/full-circle.spec.ts", dependencies: ["journey"] },
    { name: "pages", testMatch: "pages/*.spec.ts", dependencies: ["circle"] },
    { name: "links", testMatch: "links/*.spec.ts", dependencies: ["pages"] },
  ],
});
