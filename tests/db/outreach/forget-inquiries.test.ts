import { beforeEach, expect, test } from "vitest";
import { listHandledCases } from "~/outreach/dashboard/dashboard.db.server";
import { handlingOf } from "~/outreach/dashboard/handling";
import {
  type Answering,
  answerInquiry,
  closeInquiry,
} from "~/outreach/inquiries/answer-inquiry.server";
import { eraseInquiry, forgetInquiries } from "~/outreach/inquiries/forget-inquiries.server";
import { hearAgain } from "~/outreach/inquiries/hear-again.server";
import { findInquiryByToken } from "~/outreach/inquiries/inquiry-doors.db.server";
import { inquiryToken, openInquiry } from "~/outreach/inquiries/open-inquiry.server";
import { DEFAULT_PROMISE } from "~/outreach/inquiries/promise";
import { changePromise } from "~/outreach/inquiries/set-up.server";
import { keepTouches, type SourcedTouch } from "~/outreach/touches/touch.db.server";
import { countTraces, findBySourceId } from "~/people/erase-person.db.server";
import { erasePersonBySourceId } from "~/people/erase-person.server";
import { importPeople } from "~/people/import-people.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { withClient } from "../../../server/database/client";
import { bytes, freshDatabase, newDistrict } from "./story";

let database: Database;
let ownerUrl: string;
let caller: Caller;
let now: Date;
const services = {
  clock: () => now,
  secrets: { session: "s".repeat(43), link: "l".repeat(43) },
};

beforeEach(async () => {
  ({ database, ownerUrl } = await freshDatabase());
  caller = await newDistrict(database);
  now = new Date("2026-10-05T15:00:00Z");
  const file = [
    "source_id,email,given_name,family_name,audience,schools",
    "lena,lena@x.test,Lena,Quill,families,A",
    "tom,home@x.test,Tom,Reed,families,A",
    "sue,home@x.test,Sue,Reed,families,A",
  ];
  const taken = await importPeople(caller, bytes(file), { dryRun: false });
  if (!taken.ok) throw new Error(taken.reason);
});

const asked = async (who: { name?: string; email?: string; phone?: string }, body: string) => {
  const { name = "", email, phone = "" } = who;
  const address = email ? { address: email, key: email.toLowerCase() } : null;
  const of = { audience: null, schoolId: null, language: "en" };
  const inquiry = { ...of, channel: "web" as const, name, phone, email: address, body };
  return (await openInquiry(caller, services, inquiry, { receipt: address !== null })).id;
};

/** A member of staff, made by the row alone. */
const answering = async (): Promise<Answering> => {
  const email = { email: "dana@cedar.test", emailKey: "dana@cedar.test" };
  const { id } = await transaction(caller, ({ db, districtId }) =>
    db.staff.create({ data: { districtId, ...email, name: "Dana Whitfield", role: "admin" } }),
  );
  const actor = { kind: "staff" as const, id, name: "Dana Whitfield", role: "admin" as const };
  return { ...caller, actor, services };
};

const answer = async (staff: Answering, id: string, body: string) =>
  answerInquiry(staff, id, { body, medium: "mail", resolves: true });

const rowOf = (id: string) =>
  transaction(caller, ({ db }) =>
    db.inquiry.findFirstOrThrow({ where: { id }, include: { messages: true } }),
  );

/** What any table says, but those of staff, the directory and the record of what was done. */
const dump = () =>
  withClient(ownerUrl, async (owner) => {
    const texts: string[] = [];
    for (const name of ["inquiry", "inquiry_message", "touch"]) {
      const { rows } = await owner.query(`SELECT t::text AS text FROM "${name}" t`);
      texts.push(...rows.map(({ text }) => text));
    }
    return texts.join("\n");
  });

const tracesOf = (sourceId: string) =>
  transaction(caller, async (scope) =>
    countTraces(scope, (await findBySourceId(scope, sourceId)) ?? ""),
  );

const day = 86_400_000;
const later = (months: number, days = 0) => {
  now = new Date(now.getTime() + days * day);
  now.setUTCMonth(now.getUTCMonth() + months);
};

test("erasing a person takes what they asked and were answered, and leaves that it was", async () => {
  const staff = await answering();
  const hers = await asked({ name: "Lena", email: "Lena@x.test" }, "Why are tablets blue?");
  await answer(staff, hers, "Since Lena likes it so.");
  const other = await asked({ email: "sue.other@x.test" }, "Why are they heavy?");
  const token = inquiryToken(services, hers);
  expect(await tracesOf("lena")).toMatchObject({ inquiries: 1, touches: 0, unclear: [] });

  expect(await erasePersonBySourceId(caller, "lena")).toBe(true);

  expect(await dump()).not.toMatch(/lena|tablets are|blue|likes it/i);
  const row = await rowOf(hers);
  expect(row).toMatchObject({ subject: "", state: "answered", emailKey: "", answeredAt: now });
  expect(row.messages.map(({ kind, state }) => [kind, state]).sort()).toEqual([
    ["answer", "failed"],
    ["question", null],
    ["receipt", "failed"],
  ]);
  expect(await findInquiryByToken(database, token)).toBeNull();
  expect(await rowOf(other)).toMatchObject({ subject: "Why are they heavy?", emptiedAt: null });
  const said = { body: "More", medium: "mail" as const };
  expect(await hearAgain(caller, hers, said, now)).toBe(false);
  expect(await answer(staff, hers, "Again")).toMatchObject({ ok: false });
  const cases = await transaction(caller, (scope) => listHandledCases(scope, new Date(0)));
  expect(handlingOf(cases, now)).toMatchObject({ cases: 2, answered: 1 });
});

test("what waits for an answer is closed when it is erased", async () => {
  const hers = await asked({ email: "lena@x.test" }, "Hello?");
  await erasePersonBySourceId(caller, "lena");
  expect(await rowOf(hers)).toMatchObject({ state: "closed", closeReason: "no_answer_needed" });
});

test("an address that two have is told apart by name; what stays unclear is listed", async () => {
  const toms = await asked({ name: "tom reed", email: "home@x.test" }, "Toms question");
  const sues = await asked({ name: "Sue Reed", email: "home@x.test" }, "Sues question");
  const nobodys = await asked({ email: "home@x.test" }, "A question of one of them");
  const { number } = await rowOf(nobodys);
  const sue = await rowOf(sues);
  const unclear = [
    { id: sues, number: sue.number },
    { id: nobodys, number },
  ];
  expect(await tracesOf("tom")).toMatchObject({ inquiries: 1, unclear });
  await erasePersonBySourceId(caller, "tom");
  expect(await rowOf(toms)).toMatchObject({ subject: "", name: "" });
  expect(await rowOf(sues)).toMatchObject({ name: "Sue Reed", emailKey: "home@x.test" });
  expect(await rowOf(nobodys)).toMatchObject({ subject: "A question of one of them" });
  expect(await eraseInquiry(caller, nobodys)).toBe(true);
  expect(await eraseInquiry(caller, nobodys)).toBe(false);
  expect(await dump()).not.toMatch(/one of them/);
});

test("an old address, a telephone and a name lead to what they asked, each as surely as it may", async () => {
  const file = ["source_id,email,audience", "lena,lena.new@x.test,families"];
  await importPeople(caller, bytes(file), { dryRun: false });
  await transaction(caller, ({ db }) =>
    db.person.updateMany({ where: { sourceId: "lena" }, data: { phone: "(555) 010-7788" } }),
  );
  const old = await asked({ email: "lena@x.test" }, "By the old address");
  const phone = await asked({ name: "L.", phone: "555 0107788" }, "By telephone");
  const name = await asked({ name: "Lena Quill" }, "By name alone");
  const { number } = await rowOf(name);
  expect(await tracesOf("lena")).toMatchObject({ inquiries: 2, unclear: [{ id: name, number }] });
  await erasePersonBySourceId(caller, "lena");
  expect((await rowOf(old)).emptiedAt).not.toBeNull();
  expect((await rowOf(phone)).phone).toBe("");
  expect((await rowOf(name)).emptiedAt).toBeNull();
});

test("the log of outreach names them no more, and nobody else less", async () => {
  const touch = (sourceKey: string, words: Pick<SourcedTouch, "title" | "handledBy" | "note">) => ({
    ...{ channel: "phone" as const, messageType: "consult" as const, audiences: [], sourceKey },
    ...{ schoolIds: [], languages: [], happenedOn: "2026-10-01", reach: null, reachBasis: null },
    ...{ costCents: null, minutes: null, links: ["https://x.test/?to=lena@x.test"], ...words },
  });
  const touches: SourcedTouch[] = [
    touch("k0", {
      ...{ title: "Call with Lena  Quill.", handledBy: "Dana" },
      note: "LENA@x.test, not marlena@x.test",
    }),
    {
      ...touch("k1", { title: "With Lena Quill-Ortiz", handledBy: "Lena Quillow", note: "lena" }),
      links: [],
    },
  ];
  await transaction(caller, (scope) => keepTouches(scope, touches, "file"));
  expect((await tracesOf("lena")).touches).toBe(1);
  await erasePersonBySourceId(caller, "lena");
  const rows = await transaction(caller, ({ db }) =>
    db.touch.findMany({ orderBy: { sourceKey: "asc" } }),
  );
  expect(rows).toMatchObject([
    {
      title: "Call with (erased).",
      note: "(erased), not marlena@x.test",
      links: ["https://x.test/?to=(erased)"],
    },
    { title: "With Lena Quill-Ortiz", handledBy: "Lena Quillow", note: "lena" },
  ]);
});

test("a case that is over loses its words after the district's time, and its counts stay", async () => {
  const staff = await answering();
  const answered = await asked({ name: "Lena", email: "lena@x.test" }, "Answered long ago");
  await answer(staff, answered, "An answer");
  const closed = await asked({ email: "a@x.test" }, "Closed long ago");
  await closeInquiry(staff, closed, "spam");
  const waiting = await asked({ email: "b@x.test" }, "Never answered");
  later(23);
  const fresh = await asked({ email: "c@x.test" }, "Closed of late");
  await closeInquiry(staff, fresh, "answered_elsewhere");
  expect(await forgetInquiries(caller, now)).toBe(0);
  later(1, 1);
  expect(await forgetInquiries(caller, now)).toBe(2);
  expect(await forgetInquiries(caller, now)).toBe(0);
  expect(await rowOf(answered)).toMatchObject({ subject: "", email: "", state: "answered" });
  expect(await rowOf(closed)).toMatchObject({ subject: "", closeReason: "spam" });
  expect(await rowOf(waiting)).toMatchObject({ subject: "Never answered", emptiedAt: null });
  expect(await rowOf(fresh)).toMatchObject({ subject: "Closed of late", emptiedAt: null });
  const cases = await transaction(caller, (scope) => listHandledCases(scope, new Date(0)));
  expect(handlingOf(cases, now)).toMatchObject({ cases: 3, answered: 1 });
});

test("the district says how long", async () => {
  const staff = await answering();
  const id = await asked({ email: "a@x.test" }, "Closed");
  await closeInquiry(staff, id, "duplicate");
  await changePromise(caller, { ...DEFAULT_PROMISE, keptMonths: 3 });
  later(3);
  expect(await forgetInquiries(caller, new Date(now.getTime() - 1000))).toBe(0);
  expect(await forgetInquiries(caller, new Date(now.getTime() + 1000))).toBe(1);
});

test("of another district nothing is taken", async () => {
  const other = await newDistrict(database, "oak");
  const id = await asked({ email: "a@x.test" }, "Ours");
  expect(await eraseInquiry(other, id)).toBe(false);
  expect((await rowOf(id)).subject).toBe("Ours");
});
