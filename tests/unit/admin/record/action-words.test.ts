import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ACTION_WORDS, actionWords } from "~/admin/record/action-words";
import { LEAD_STATES } from "~/partnerships/leads/lead";
import { EVENT_KINDS } from "~/partnerships/pledges/pledge";

const app = join(import.meta.dirname, "../../../../app");

/** Names of actions as they stand in the calls that write them, and in translations' own. */
function actionsInCode(): Set<string> {
  const found = new Set<string>();
  for (const file of readdirSync(app, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || file.startsWith("platform/prisma")) continue;
    const text = readFileSync(join(app, file), "utf8");
    if (!/recordAudit|audit: \{/.test(text)) continue;
    const calls = text.match(/recordAudit\([^;]*|audit: \{[^}]*|const action =[^;]*|ACTS:[^;]*/g);
    for (const [, name = ""] of (calls ?? []).join("\n").matchAll(/"([a-z-]+(?:\.[a-z_-]+)+)"/g)) {
      found.add(name);
    }
  }
  return found;
}

it("has words for everything that the code writes into the record", () => {
  const actions = actionsInCode();
  expect(actions.size).toBeGreaterThan(140);
  const made = [
    ...LEAD_STATES.filter((state) => state !== "new").map((state) => `lead.${state}`),
    ...EVENT_KINDS.map((kind) => `pledge.${kind}`),
    ...["submit", "return", "approve"].map((act) => `report.${act}`),
  ];
  const lacking = [...actions, ...made].filter((name) => !Object.hasOwn(ACTION_WORDS, name));
  expect(lacking).toEqual([]);
  const unused = Object.keys(ACTION_WORDS).filter((name) => ![...actions, ...made].includes(name));
  expect(unused).toEqual([]);
});

it("tells an action that has no words by its own name", () => {
  expect(actionWords("thing.do-well")).toBe("Thing: do well");
  expect(actionWords("toString")).toBe("ToString");
});
