import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

/** Packages that our files import by default; types are gone when it runs. */
const packages = new Set(
  ["app", "server", "emails"]
    .flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: "utf8" }).map((path) => `${top}/${path}`),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("platform/prisma"))
    .flatMap((file) => [
      ...readFileSync(file, "utf8").matchAll(/^import (?!type )\w+[^;]*? from "([^~."][^"]*)"/gm),
    ])
    .flatMap(([, name]) => (name && !name.startsWith("node:") ? [name] : [])),
);

// Node gives the whole module for a default that is not there; Vite, which `npm run dev` runs on, gives nothing.
test.each([...packages])("%s has a default for Node and for Vite alike", (name) => {
  const module: Record<string, unknown> = createRequire(import.meta.url)(name);
  expect(module.__esModule ? typeof module.default : "function").not.toBe("undefined");
});

test("some packages are imported by default", () => {
  expect(packages.size).toBeGreaterThan(10);
});
