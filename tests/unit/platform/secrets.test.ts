import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseEnv, WrongEnvironment } from "~/platform/env.server";
import { loadSecrets } from "~/platform/secrets.server";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "fc-secrets-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const load = () => loadSecrets(parseEnv({ DATA_DIR: dir }));

test("secrets are made once, readable by nobody else, and nothing is left beside them", () => {
  const first = load();
  expect(first.link).toHaveLength(43);
  expect(first.session).not.toBe(first.link);
  expect(load()).toEqual(first);
  expect(readdirSync(dir).sort()).toEqual(["link-secret", "session-secret"]);
  expect(statSync(join(dir, "link-secret")).mode & 0o777).toBe(0o600);
});

test("a secret that could not be written whole is not there at all", () => {
  // The file system's own limit stands for a kill between making the file and writing it.
  const script = `
    import { loadSecrets } from "./app/platform/secrets.server.ts";
    process.on("SIGXFSZ", () => {});
    loadSecrets({ DATA_DIR: process.argv[1] });`;
  const node = `"${process.execPath}" --import tsx --input-type=module -e '${script}' "${dir}"`;
  const { status } = spawnSync("/bin/sh", ["-c", `ulimit -f 0; exec ${node}`]);
  expect(status).not.toBe(0);
  expect(readdirSync(dir)).toEqual([]);
  expect(load().link).toHaveLength(43);
});

test("a secret cut short by an earlier release is named, and no link is made from it", () => {
  writeFileSync(join(dir, "link-secret"), "");
  expect(load).toThrow(WrongEnvironment);
  expect(load).toThrow(/link-secret is cut short/);
  expect(readFileSync(join(dir, "link-secret"), "utf8")).toBe("");
});
