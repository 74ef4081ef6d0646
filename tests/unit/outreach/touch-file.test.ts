import { expect, it } from "vitest";
import { parseTouches, type TouchFile } from "~/outreach/touches/touch-file";

const context = { schools: new Map([["CV-01", "school-1"]]), languages: ["en", "es", "so"] };
const header =
  "Date;Title;Channel;Message type;Audience;Schools;Language;Reach;Reach basis;Cost;Hours";

async function read(text: string | Uint8Array): Promise<Extract<TouchFile, { ok: true }>> {
  const file = await parse(text);
  if (!file.ok) throw new Error(file.reason);
  return file;
}

async function parse(text: string | Uint8Array) {
  async function* pieces() {
    yield typeof text === "string" ? Buffer.from(text) : text;
  }
  return parseTouches(pieces(), context);
}

it("reads a row as Excel saves it, words and names of values alike", async () => {
  const line =
    '10/30/2026;"Tech night; gym";Meeting;report back;families;cv-01;Spanish;"1,200";counted;20;1.5';
  const { rows, refused } = await read(
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${header}\r\n${line}\r\n`)]),
  );
  expect(refused).toEqual([]);
  expect(rows[0]?.touch).toEqual({
    ...{ happenedOn: "2026-10-30", title: "Tech night; gym", channel: "meeting" },
    ...{ messageType: "report_back", audiences: ["families"], schoolIds: ["school-1"] },
    ...{ languages: ["es"], reach: 1200, reachBasis: "counted", costCents: 2000, minutes: 90 },
    ...{ handledBy: "", links: [], note: "" },
  });
});

it("says of each wrong row which column is wrong and why, and takes the others", async () => {
  const rows = [
    "someday;A;poster;inform;families;;;;;;",
    "2026-10-30;;poster;inform;families;;;;;;",
    "2026-10-30;A;pigeon;inform;families;;;;;;",
    "2026-10-30;A;poster;shout;families;;;;;;",
    "2026-10-30;A;poster;inform;pupils;;;;;;",
    "2026-10-30;A;poster;inform;families;CV-99;;;;;",
    "2026-10-30;A;poster;inform;families;;Klingonish 2;;;;",
    "2026-10-30;A;poster;inform;families;;;many;;;",
    "2026-10-30;Right;poster;inform;families;;;;;;",
  ];
  const file = await read([header, ...rows].join("\n"));
  expect(file.rows.map(({ touch }) => touch.title)).toEqual(["Right"]);
  expect(file.refused.map(({ row, column }) => [row, column])).toEqual([
    [2, "date"],
    [3, "title"],
    [4, "channel"],
    [5, "message_type"],
    [6, "audience"],
    [7, "schools"],
    [8, "language"],
    [9, "reach"],
  ]);
  expect(file.refused[2]?.reason).toContain("poster");
});

it("takes a source_id once, and refuses a file that is none", async () => {
  const file = await read(
    `${header};Source ID\n2026-10-30;A;poster;inform;families;;;;;;;x\n2026-10-31;B;poster;inform;families;;;;;;;x`,
  );
  expect(file.rows).toHaveLength(1);
  expect(file.refused).toEqual([
    { row: 3, column: "source_id", reason: "The same source_id stands in row 2." },
  ]);
  expect(await parse("name,phone\nAna,555")).toMatchObject({ ok: false });
  expect(await parse("")).toEqual({ ok: false, reason: "The file is empty." });
});
