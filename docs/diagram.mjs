// Writes the diagram of imports between folders into ARCHITECTURE.md: `node docs/diagram.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { importsBetweenFolders } from "../walls/cruise.mjs";

const file = new URL("ARCHITECTURE.md", import.meta.url);
const edges = await importsBetweenFolders(process.cwd());
const lines = [
  "```mermaid",
  "flowchart LR",
  ...edges.map(([from, to]) => `  ${from} --> ${to}`),
  "```",
];
const text = readFileSync(file, "utf8");
const mark = "<!-- diagram -->";
const [before] = text.split(mark);
const after = text.slice(text.lastIndexOf("`walls/rules.mjs` is the law"));
writeFileSync(file, `${before}${mark}\n\n${lines.join("\n")}\n\n${after}`);
