import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { getHouse } from "../support/house-file";
import { allMails } from "../support/mails";
import {
  isAlive,
  runCommand,
  startProgram,
  stopProcess,
  waitUntilReady,
} from "../support/processes";

const kinds = ["s", "u", "login", "f", "c"];

test("the whole system ends within 15 s of SIGTERM, and then 50 GETs and HEADs of every mailed link change nothing", async () => {
  const house = getHouse();
  const links = await linksByKind();
  expect([...links.keys()].toSorted()).toEqual(kinds.toSorted());
  await stopProcess(house.pid);
  expect(isAlive(house.pid)).toBe(false);

  // The web alone: a worker has work of its own to do.
  const web = startProgram(["web"], house.env);
  try {
    await waitUntilReady(house.url, web, 60);
    const before = await backUp("before");
    const statuses = new Set<number>();
    for (const some of links.values()) {
      for (const link of some) await readOften(link, statuses);
    }
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    const after = await backUp("after");
    expect(after.equals(before)).toBe(true);
  } finally {
    await stopProcess(web.child.pid ?? 0);
  }
});

/** Mailed links of each kind, the oldest two and the newest two: those of /s/ are of both waves. */
async function linksByKind(): Promise<Map<string, string[]>> {
  // To be typed, /c stands in the mails without its protocol.
  const { host } = new URL(getHouse().url);
  const found = new Map<string, string[]>();
  const text = (await allMails()).map((mail) => mail.text).join("\n");
  for (const kind of kinds) {
    const pattern = new RegExp(`${host}/${kind}(?:/[\\w-]+)?(?![\\w/-])`, "g");
    const all = [...new Set(text.match(pattern) ?? [])].map((link) => `http://${link}`);
    if (all.length > 0) found.set(kind, [...new Set([...all.slice(0, 2), ...all.slice(-2)])]);
  }
  return found;
}

async function readOften(link: string, statuses: Set<number>): Promise<void> {
  const read = async (method: string) => {
    const answer = await fetch(link, { method });
    await answer.arrayBuffer();
    statuses.add(answer.status);
  };
  for (let time = 0; time < 50; time += 5) {
    await Promise.all(Array.from({ length: 5 }, () => [read("GET"), read("HEAD")]).flat());
  }
}

async function backUp(name: string): Promise<Buffer> {
  const { folder, env } = getHouse();
  const file = join(folder, `${name}.fullcircle`);
  await runCommand(["backup", file], env);
  return readFile(file);
}
