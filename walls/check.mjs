import { readdirSync } from "node:fs";
import { checkWalls } from "./cruise.mjs";

// dependency-cruiser passes when it sees nothing, so what it saw is compared with what there is.
const parts = ["app", "server", "emails"];
const files = parts
  .flatMap((part) => readdirSync(part, { recursive: true }).map((file) => `${part}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("app/platform/prisma/"));
const { modules, violations } = await checkWalls(process.cwd(), parts);
const unseen = files.filter((file) => !modules.includes(file));

for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
if (unseen.length > 0) console.error(`not seen by the checker: ${unseen.join(", ")}`);
console.log(
  `walls: ${modules.length} modules of ${files.length} files, ${violations.length} violations`,
);
process.exitCode = violations.length > 0 || unseen.length > 0 || files.length === 0 ? 1 : 0;
