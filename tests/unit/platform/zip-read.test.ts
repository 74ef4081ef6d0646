import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openZip, UnreadableZip, type ZipReading } from "~/platform/zip-read.server";
import { bomb, zipFile, zipped } from "../../support/zip";

const limits = { mostEntries: 3, mostBytesOfEntry: 1000 };

async function textOf(zip: ZipReading, name: string): Promise<string | null> {
  const bytes = zip.open(name);
  if (!bytes) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("a zip", () => {
  test("gives a wanted file in any folder and case, as often as asked, and no other", async () => {
    const bytes = zipFile([zipped("set/Users.CSV", "a,b\n1,2\n"), zipped("other.txt", "x")]);
    const zip = await openZip(bytes, ["users.csv", "orgs.csv"]);
    expect(await textOf(zip, "users.csv")).toBe("a,b\n1,2\n");
    expect(await textOf(zip, "users.csv")).toBe("a,b\n1,2\n");
    expect(await textOf(zip, "orgs.csv")).toBeNull();
    expect(await textOf(zip, "other.txt")).toBeNull();
    zip.close();
  });

  test("is read from a path alike", async () => {
    const path = join(tmpdir(), `fc-${process.pid}.zip`);
    await writeFile(path, zipFile([zipped("users.csv", "x".repeat(5000))]));
    const zip = await openZip(path, ["users.csv"]);
    expect(await textOf(zip, "users.csv")).toHaveLength(5000);
    zip.close();
  });

  test.each([
    ["no zip", Buffer.from("source_id,email\n"), /zip file cannot be read/],
    ["nothing", Buffer.alloc(0), /zip file cannot be read/],
    [
      "the half of one",
      zipFile([zipped("users.csv", "abc")]).subarray(0, 40),
      /zip file cannot be read/,
    ],
    ["two of one name", zipFile(["a/x.csv", "b/X.csv"].map((n) => zipped(n, "1"))), /two files/],
    ["too many files", zipFile(["a", "b", "c", "d"].map((n) => zipped(n, n))), /more than 3/],
    ["a file too long", zipFile([zipped("x.csv", "y".repeat(1001))]), /x\.csv is longer/],
  ])("is refused in words where it is %s", async (_, bytes, reason) => {
    const opened = openZip(bytes, ["x.csv"], limits);
    await expect(opened).rejects.toThrow(UnreadableZip);
    await expect(opened).rejects.toThrow(reason);
  });

  test("that claims too little of a file is refused while it is read, not believed", async () => {
    const long = { ...zipped("x.csv", "y".repeat(5000)), size: 10 };
    const zip = await openZip(zipFile([long]), ["x.csv"], limits);
    await expect(textOf(zip, "x.csv")).rejects.toThrow(UnreadableZip);
    zip.close();
  });

  test("whose bytes are damaged is refused while it is read", async () => {
    const file = zipped("x.csv", "abcdefgh".repeat(50));
    const zip = await openZip(zipFile([{ ...file, packed: file.packed.fill(0xff) }]), ["x.csv"]);
    await expect(textOf(zip, "x.csv")).rejects.toThrow(/damaged/);
    zip.close();
  });

  test.each([
    ["says so", undefined, 0],
    ["claims to be 250 MB", 250 * 1024 * 1024, 250],
  ])("of 300 MB from 300 kB that %s costs no 100 MB of memory", async (_, claims, readable) => {
    const bytes = zipFile([await bomb("users.csv", 300, claims)]);
    expect(bytes.length).toBeLessThan(320_000);
    const before = process.memoryUsage().rss;
    let most = before;
    let size = 0;
    const read = async () => {
      const zip = await openZip(bytes, ["users.csv"]);
      try {
        for await (const piece of zip.open("users.csv") ?? []) {
          size += piece.length;
          most = Math.max(most, process.memoryUsage().rss);
        }
      } finally {
        zip.close();
      }
    };
    await expect(read()).rejects.toThrow(UnreadableZip);
    expect(Math.ceil(size / 1024 / 1024)).toBeLessThanOrEqual(readable);
    expect((most - before) / 1e6).toBeLessThan(100);
  });
});
