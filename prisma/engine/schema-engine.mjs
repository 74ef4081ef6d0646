#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which its package downloads from a host that many
// school networks do not reach: the same JSON-RPC over stdio, with the engine's WASM build inside.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { runDatabaseCommand } from "./database-commands.mjs";
import { openEngine } from "./wasm-engine.mjs";

const { values, positionals } = parseArgs({
  options: {
    datamodels: { type: "string", multiple: true, default: [] },
    datasource: { type: "string", default: "{}" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
  },
  allowPositionals: true,
});
const { url } = JSON.parse(values.datasource);

if (positionals[0] === "cli") process.exit(await runDatabaseCommand(positionals[1], url));

const datamodels = values.datamodels.map((file) => [file, readFileSync(file, "utf8")]);
let engine;

async function answer({ id, method, params }) {
  try {
    engine ??= await openEngine(url, datamodels);
    const result =
      (await engine[method === "getDatabaseVersion" ? "version" : method](params)) ?? null;
    // The native engine prints a diff by asking the CLI to; the WASM build returns it.
    if (method === "diff" && result.stdout) {
      send({ id: "print-diff", method: "print", params: { content: result.stdout } });
    }
    send({ id, result });
  } catch (error) {
    const data = { is_panic: false, message: error.message, meta: error.meta ?? null };
    if (error.code) data.error_code = error.code;
    send({ id, error: { code: 4466, message: "The schema engine refused.", data } });
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  if (request.method) await answer(request);
}
process.exit(0);
