import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { absentDatabaseFactory } from "./absent-database.mjs";
import { migrationAdapterFactory } from "./migration-adapter.mjs";

/** Opens the schema engine; commands that only read schema files need no `url`. */
export async function openEngine(url, datamodels = []) {
  const factory = bindMigrationAwareSqlAdapterFactory(
    url ? migrationAdapterFactory(url) : absentDatabaseFactory(),
  );
  const glue = await loadGlue();
  const options = datamodels.length > 0 ? { datamodels } : {};
  return glue.SchemaEngine.new(options, () => {}, factory);
}

async function loadGlue() {
  const entry = createRequire(import.meta.url).resolve(
    "@prisma/schema-engine-wasm/schema_engine_bg",
  );
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = readFileSync(join(dirname(entry), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}
