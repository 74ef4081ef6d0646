import { defineConfig } from "@playwright/test";
import ordinary from "../../../playwright.config";

/** `npm run pictures`: the guide's pictures, taken anew in the sample district. */
export default defineConfig({
  ...ordinary,
  testDir: ".",
  globalSetup: "./sample-house.ts",
  outputDir: "../../../test-results",
  projects: [{ name: "pictures", testMatch: "take.spec.ts" }],
});
