import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { action as agreeAction, loader as checkLoader } from "~/outreach/routes/touch-import";
import {
  action as columnsAction,
  loader as columnsLoader,
} from "~/outreach/routes/touch-import-columns";
import { uploadTouches } from "~/outreach/touches/imports/touch-import.server";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let editor: Member;
const now = new Date("2026-10-31T12:00:00Z");

beforeAll(async () => {
  site = await testSite();
  site.setNow(now);
});

beforeEach(async () => {
  districtId = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  editor = await signedIn(site, districtId, "editor");
});

const caller = () => systemCaller(site.services.database, districtId, "test");
const touches = () =>
  transaction(caller(), ({ db }) => db.touch.findMany({ orderBy: { happenedOn: "asc" } }));

async function upload(filename: string, text: string) {
  const bytes = new Uint8Array(Buffer.from(text));
  const id = await uploadTouches(caller(), { filename, bytes }, now);
  const request = { cookie: editor.cookie, params: { touchImport: id } };
  return {
    check: async () => (await ask(site, checkLoader, request)).body,
    agree: (form: [string, string][] = []) => ask(site, agreeAction, { ...request, form }),
    columns: async () => (await ask(site, columnsLoader, request)).body,
    choose: (form: [string, string][]) => ask(site, columnsAction, { ...request, form }),
  };
}

describe("a file of touches", () => {
  it("is checked first, written on agreement, once", async () => {
    const file = await upload(
      "log.csv",
      "date,title,channel,message_type,audience\n2026-10-02,Flyer,poster,inform,families\nx,y,z,,\n",
    );
    expect(await file.check()).toMatchObject({
      check: {
        kind: "touches",
        result: {
          ok: true,
          report: { touches: { new: 1 }, refused: [{ row: 3, column: "date" }] },
        },
      },
    });
    expect(await touches()).toEqual([]);
    expect((await file.agree()).location).toBe("/admin/touches?said=imported");
    expect(await touches()).toMatchObject([{ title: "Flyer", source: "file" }]);
    expect((await file.agree()).status).toBe(422);
    expect(await file.check()).toMatchObject({ check: null });
    expect(await touches()).toHaveLength(1);
  });
});

describe("a calendar", () => {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:t"],
    ...["BEGIN:VEVENT", "UID:board", "SUMMARY:Board", "LOCATION:Hall"],
    ...["DTSTART:20261005T180000", "RRULE:FREQ=WEEKLY", "END:VEVENT"],
    ...["BEGIN:VEVENT", "UID:dentist", "SUMMARY:Dentist", "DTSTART:20261001T080000", "END:VEVENT"],
    ...["END:VCALENDAR", ""],
  ];

  it("keeps the days until today of what somebody says was outreach, and nothing else", async () => {
    const file = await upload("me.ics", lines.join("\r\n"));
    const { check } = (await file.check()) as { check: { result: { events: { uid: string }[] } } };
    const at = check.result.events.findIndex(({ uid }) => uid === "board");
    expect((await file.agree([[`event-${at}`, "board"]])).status).toBe(422);
    const form: [string, string][] = [
      [`event-${at}`, "board"],
      [`audiences-${at}`, "families"],
      [`audiences-${at}`, "pupils"],
      [`channel-${at}`, "meeting"],
      [`type-${at}`, "consult"],
      ["event-7", "dentist"],
      ["audiences-7", "families"],
    ];
    expect((await file.agree(form)).status).toBe(303);
    const kept = await touches();
    expect(kept.map(({ happenedOn }) => happenedOn.toISOString().slice(0, 10))).toEqual([
      ...["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"],
    ]);
    expect(kept[0]).toMatchObject({
      ...{ title: "Board", audiences: ["families"], messageType: "consult", note: "Hall" },
      ...{ source: "calendar", handledBy: "Dana Whitfield" },
    });
    const again = await upload("me.ics", lines.join("\r\n"));
    await again.agree(form);
    expect(await touches()).toHaveLength(4);
  });
});

describe("an export of a messaging system", () => {
  const csv = [
    "Sent At;Message;Delivered;Lang",
    "10/02/2026 14:33;Snow day: no school;1,204;Spanish",
    "10/03/2026;Reminder;12;en",
    ";Broken;1;en",
  ].join("\n");

  it("is read by the columns a person chooses, which counts what the system counted", async () => {
    const file = await upload("export.csv", csv);
    expect(await file.check()).toMatchObject({ check: { kind: "messages", result: null } });
    expect(await file.columns()).toMatchObject({
      columns: { ok: true, columns: ["Sent At", "Message", "Delivered", "Lang"] },
    });
    const refused = await file.choose([["date", "Sent At"]]);
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: { audiences: expect.anything() } },
    });
    const chosen = await file.choose([
      ...[
        ["date", "Sent At"],
        ["title", "Message"],
        ["reach", "Delivered"],
        ["language", "Lang"],
      ],
      ...[
        ["channel", "text"],
        ["messageType", "urgent"],
        ["audiences", "families"],
      ],
    ] as [string, string][]);
    expect(chosen.status).toBe(303);
    expect(await file.check()).toMatchObject({
      check: { result: { report: { touches: { new: 2 }, refused: [{ row: 4 }] } } },
    });
    await file.agree();
    expect(await touches()).toMatchObject([
      {
        ...{ title: "Snow day: no school", reach: 1204, reachBasis: "counted", channel: "text" },
        ...{ languages: ["es"], source: "messages", messageType: "urgent" },
      },
      { title: "Reminder" },
    ]);
  });
});
