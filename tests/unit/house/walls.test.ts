import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkWalls } from "../../../walls/cruise.mjs";

/** One planted violation of each kind: the file, what it imports, and the rule that must say so. */
const planted: [rule: string, file: string, content: string][] = [
  ["order-platform", "app/platform/x.ts", 'import "~/people/person";'],
  ["order-campaigns", "app/campaigns/x.ts", 'import "~/surveys/survey";'],
  ["db-files-stay-home", "app/reports/x.server.ts", 'import "~/people/person.db.server";'],
  ["db-files-stay-home", "server/x.ts", 'import "../app/people/person.db.server";'],
  ["routes-are-imported-by-nobody", "app/people/x.server.ts", 'import "./routes/people";'],
  ["only-db-files-touch-the-database", "app/people/x.server.ts", 'import "pg";'],
  [
    "only-db-files-touch-the-database",
    "app/people/y.server.ts",
    'import "~/platform/prisma/client";',
  ],
  ["core-is-pure", "app/people/x.ts", 'import { readFileSync } from "node:fs"; readFileSync("x");'],
  ["core-is-pure", "app/people/y.ts", 'import { log } from "~/platform/log.server"; log();'],
  ["emails-stand-alone", "emails/x.tsx", 'import "../app/people/person";'],
  ["app-knows-no-process", "app/people/x.server.ts", 'import "../../server/web";'],
  ["no-circles", "app/people/x.ts", 'import { y } from "./y"; export const x = y;'],
];

const house: Record<string, string> = {
  "app/people/person.ts": "export const person = 1;",
  "app/people/person.db.server.ts": "export const row = 1;",
  "app/people/routes/people.tsx": "export default 1;",
  "app/people/y.ts": 'import { x } from "./x"; export const y = x;',
  "app/people/x.ts": "export const x = 1;",
  "app/platform/log.server.ts": "export const log = () => 1;",
  "app/platform/prisma/client.ts": "export {};",
  "app/surveys/survey.ts": "export const survey = 1;",
  "app/reports/report.server.ts": 'import "~/people/person"; import "~/surveys/survey";',
  "emails/mail.tsx": "export default 1;",
  "server/web.ts": 'import "../app/reports/report.server";',
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      moduleResolution: "bundler",
      module: "ESNext",
      paths: { "~/*": ["./app/*"] },
    },
  }),
};

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "walls-"));
  symlinkSync(join(process.cwd(), "node_modules"), join(directory, "node_modules"));
  for (const [file, content] of Object.entries(house)) write(file, content);
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(file: string, content: string) {
  mkdirSync(dirname(join(directory, file)), { recursive: true });
  writeFileSync(join(directory, file), content);
}

const check = () => checkWalls(directory, ["app", "server", "emails"]);

test("a house that keeps the walls has no violations, and every file is seen", async () => {
  const { modules, violations } = await check();
  expect(violations).toEqual([]);
  expect(modules).toContain("app/reports/report.server.ts");
});

test.each(planted)("the wall %s reports %s", async (rule, file, content) => {
  write(file, content);
  const { violations } = await check();
  expect(violations.map((violation) => violation.rule)).toContain(rule);
});
