import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bounceClassify } from "../../../../server/commands/bounce";
import { type Command, parseInput, Refused, WrongUsage } from "../../../../server/commands/command";
import { contracts } from "../../../../server/contracts";
import { report } from "./letters";

const folder = mkdtempSync(join(tmpdir(), "bounces-"));

function fileWith(name: string, bytes: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function classify(...args: string[]) {
  const command: Command = bounceClassify;
  if (command.needs !== "nothing") throw new Error("it needs no services");
  return (await command.run(parseInput(command, args))).json;
}

it("prints one element a file, in their order, also for garbage", async () => {
  const files = [
    fileWith("hard.eml", report({ status: "5.1.1", diagnostic: "550 5.1.1 User unknown" })),
    fileWith("empty.eml", ""),
    fileWith("garbage.eml", Buffer.from([0, 255, 13, 10, 13, 10, 128, 61, 63])),
    fileWith("large.eml", "x".repeat(5 * 1024 * 1024)),
  ];
  const found = await classify(...files);
  expect(found).toEqual([
    { file: files[0], kind: "hard", status: "5.1.1", recipient: "ana@home.example" },
    ...files
      .slice(1)
      .map((file) => ({ file, kind: "not_a_bounce", status: null, recipient: null })),
  ]);
  expect(contracts["bounce-classify"]?.schema.safeParse(found).error).toBeUndefined();
});

it("names a file that cannot be read", async () => {
  await expect(classify(join(folder, "missing.eml"))).rejects.toThrow(Refused);
  await expect(classify(folder)).rejects.toThrow("could be read");
});

it("wants at least one file", async () => {
  await expect(classify()).rejects.toThrow(WrongUsage);
});
