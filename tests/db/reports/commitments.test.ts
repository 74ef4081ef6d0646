import { randomUUID } from "node:crypto";
import { afterEach, expect, test, vi } from "vitest";
import { sendSingleMail } from "~/campaigns/single-mail/send-single.server";
import type { OutgoingMail } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import { readMessage } from "~/mail/read-message";
import { addCommitment } from "~/reports/commitments/keep-commitment.server";
import { loadCommitments } from "~/reports/commitments/load-commitments.server";
import { giveCommitment, noteCommitment } from "~/reports/commitments/note-commitment.server";
import { remindOwners } from "~/reports/commitments/remind-owners.server";
import { dueMails } from "~/reports/commitments/send-due-mail.server";
import { subscribe } from "~/reports/commitments/subscriber.db.server";
import { readNews, tellSubscribers } from "~/reports/commitments/tell-subscribers.server";
import { saveTranslation } from "~/reports/save-translation.server";
import { withClient } from "../../../server/database/client";
import { closedWave, promise, type ReportStory } from "./report-story";

vi.setConfig({ testTimeout: 90_000 });

let story: ReportStory;
afterEach(() => story?.close());

const people = [
  { email: "ana@home.test", given: "Ana", language: "es" },
  { email: "sam@home.test", given: "Sam" },
];
const nothing = { note: "", link: "", dueOn: null };
const at = (day: string) => new Date(`${day}T18:00:00Z`);

/** A published report with one promise of a colleague's, due on a day. */
async function promised(dueOn: string) {
  story = await closedWave(people);
  const { districtId } = story;
  const ownerId = randomUUID();
  const email = "okafor@cedar.test";
  const staff = {
    districtId,
    id: ownerId,
    email,
    emailKey: email,
    name: "R. Okafor",
    role: "leader",
  };
  await story.db(({ db }) => db.staff.create({ data: staff }));
  const written = await story.write();
  const reportId = written.ok ? written.reportId : "";
  await addCommitment(story.caller, reportId, { ...promise, ownerId, dueOn }, new Date());
  await story.save();
  await story.publish();
  const { id } = await story.db(({ db }) => db.commitment.findFirstOrThrow());
  return { id, ownerId, reportId };
}

const read = async (day: string, language = "en") => {
  const [report] = await loadCommitments(story.caller, language, at(day));
  const [commitment] = report?.commitments ?? [];
  if (!commitment) throw new Error("nothing is promised");
  return commitment;
};

test("a promise is late the day after its day until it is done, and a change keeps the first day", async () => {
  const { id } = await promised("2099-05-31");
  expect((await read("2099-05-31")).standing).toBe("planned");
  expect((await read("2099-06-01")).standing).toBe("late");
  const changed = {
    ...nothing,
    state: "changed" as const,
    note: "The vendor left.",
    dueOn: "2099-09-01",
  };
  await noteCommitment(story.caller, id, changed, new Date());
  expect(await read("2099-06-01")).toMatchObject({
    ...{ standing: "changed", by: "September 1, 2099", firstBy: "May 31, 2099" },
    reason: "The vendor left.",
  });
  expect((await read("2099-09-02")).standing).toBe("late");
  const done = { ...nothing, state: "done" as const, link: "https://cedar.test/proof" };
  await noteCommitment(story.caller, id, done, new Date());
  expect(await read("2099-09-02")).toMatchObject({
    standing: "done",
    evidence: [{ link: "https://cedar.test/proof" }],
  });
});

test("the app can add to a promise's history and to a report's, and change or remove nothing of them", async () => {
  const { id } = await promised("2099-05-31");
  await noteCommitment(story.caller, id, { ...nothing, state: "under_way" }, new Date());
  for (const table of ["commitment_event", "report_event"]) {
    for (const statement of [`UPDATE ${table} SET note = 'x'`, `DELETE FROM ${table}`]) {
      const tried = story.db(({ db }) => db.$executeRawUnsafe(statement));
      await expect(tried).rejects.toThrow(/permission denied/);
    }
  }
});

test("a published report's promises cannot be rewritten, only noted", async () => {
  const { reportId } = await promised("2099-05-31");
  const added = await addCommitment(story.caller, reportId, promise, new Date());
  expect(added).toEqual({ ok: false, reason: "published" });
});

test("writing after the approval asks for another one", async () => {
  story = await closedWave(people);
  await story.save();
  const report = await story.report();
  const text = { title: "Lo que oímos", heard: "", willNotDo: "", next: "" };
  await saveTranslation(story.caller, report, "es", { text, promises: new Map() }, new Date());
  expect(await story.publish()).toEqual({ ok: false, reason: "not_approved" });
  const events = await story.db(({ db }) => db.reportEvent.findMany({ orderBy: { at: "asc" } }));
  expect(events.map(({ kind }) => kind)).toEqual(["submitted", "approved", "changed"]);
});

const sender = {
  from: { name: "Cedar", address: "voice@cedar.test" },
  ...{ domain: "cedar.test", bounceSecret: "b".repeat(40) },
};

/** Sends what waits, as often as there is a job, to a server that answers so. */
async function sendAll(outcome: Outcome, times = 1): Promise<OutgoingMail[]> {
  const sent: OutgoingMail[] = [];
  const send = async (mail: OutgoingMail) => {
    sent.push(mail);
    return outcome;
  };
  const mailer = { send, close: async () => {} };
  const rows = await story.db(({ db }) => db.dueMail.findMany());
  for (let time = 0; time < times; time += 1) {
    for (const { id } of rows) {
      const payload = { districtId: story.districtId, mailId: id };
      await sendSingleMail(payload, dueMails, { services: story.services, mailer, sender });
    }
  }
  return sent;
}

test("an owner is reminded once at each threshold, however often the job runs", async () => {
  await promised("2099-05-31");
  const remind = async (day: string) => {
    await remindOwners(story.caller, at(day));
    await remindOwners(story.caller, at(day));
    return (await sendAll({ state: "sent", reply: "250 taken" }, 2)).length;
  };
  expect(await remind("2099-05-10")).toBe(0);
  expect(await remind("2099-05-20")).toBe(1);
  expect(await remind("2099-05-25")).toBe(0);
  expect(await remind("2099-05-31")).toBe(1);
  expect(await remind("2099-06-10")).toBe(1);
  expect(await remind("2099-07-10")).toBe(0);
});

test("a reminder that may have arrived is not sent again, and its words are no template", async () => {
  const { id } = await promised("2099-05-31");
  await story.db(({ db }) => db.commitment.updateMany({ data: { what: "Fill {{url}} in" } }));
  await remindOwners(story.caller, at("2099-05-31"));
  const [mail] = await sendAll({ state: "unknown", reply: "lost" }, 2);
  const { text, to } = readMessage(mail?.raw.toString() ?? "");
  expect(to).toContain("okafor@cedar.test");
  expect(text).toContain("Fill {{url}} in");
  expect(text).toContain(`http://voice.test/admin/commitments/${id}`);
  await remindOwners(story.caller, at("2099-05-31"));
  expect(await sendAll({ state: "sent", reply: "250" })).toEqual([]);
});

test("whoever has left, gave it away or has done it is not reminded", async () => {
  const { id } = await promised("2099-05-31");
  await remindOwners(story.caller, at("2099-05-20"));
  await giveCommitment(story.caller, id, { ownerId: null, ownerName: "Library" }, new Date());
  expect(await sendAll({ state: "sent", reply: "250" })).toEqual([]);
  const [mail] = await story.db(({ db }) => db.dueMail.findMany());
  expect(mail?.state).toBe("skipped");
});

test("who asked to hear is told each change once, in their language, and at most once a day", async () => {
  const { id } = await promised("2099-05-31");
  const now = new Date();
  const addresses = await story.db(({ db }) => db.mailAddress.findMany());
  const of = (email: string) => addresses.find((one) => one.email === email)?.id ?? "";
  await story.db(async (scope) => {
    await subscribe(scope, { addressId: of("ana@home.test"), language: "es" }, now);
    await subscribe(scope, { addressId: of("sam@home.test"), language: "en" }, now);
    await subscribe(scope, { addressId: of("sam@home.test"), language: "en" }, now);
    await scope.db.mailAddress.updateMany({
      ...{ where: { id: of("sam@home.test") }, data: { stopped: ["commitment"] } },
    });
  });
  const tell = (days: number) =>
    tellSubscribers(story.caller, {
      ...story.services,
      clock: () => new Date(now.getTime() + days * 86_400_000),
    });
  expect(await tell(0)).toEqual({ ok: false, reason: "nothing_new" });
  await noteCommitment(story.caller, id, { ...nothing, state: "done", note: "Listo." }, now);
  expect(await readNews(story.caller, now)).toMatchObject({ subscribers: 1, changes: 1 });
  expect(await tell(0.01)).toMatchObject({ ok: true, recipients: 1 });
  const later = new Date(now.getTime() + 0.02 * 86_400_000);
  await noteCommitment(story.caller, id, { ...nothing, state: "done", note: "Otra vez." }, later);
  expect(await tell(0.03)).toEqual({ ok: false, reason: "too_soon" });
  expect(await tell(1.02)).toMatchObject({ ok: true, recipients: 1 });
  expect(await tell(3)).toEqual({ ok: false, reason: "nothing_new" });
  const sent = await story.db(({ db }) =>
    db.delivery.findMany({ where: { campaign: { kind: "commitment" }, state: "queued" } }),
  );
  expect(sent.map(({ language }) => language)).toEqual(["es", "es"]);
  expect(sent[0]?.values).toMatchObject({ news: [{ standing: "Cumplida", note: "Listo." }] });
});

test("promises that were lines of text became rows with the same words", async () => {
  story = await closedWave(people);
  const sql = (await import("node:fs")).readFileSync(
    "prisma/migrations/20261128070000_commitments/migration.sql",
    "utf8",
  );
  const made = sql.slice(sql.indexOf("SELECT district_id, gen_random_uuid()"));
  const select = made
    .slice(0, made.indexOf("ALTER TABLE"))
    .replace(
      "FROM report r,",
      "FROM (SELECT $1::uuid AS district_id, $1::uuid AS id, now() AS created_at, $2::text AS will_do) r,",
    );
  const lines = [
    "- Two paid training days. Who: R. Okafor, director of technology. By: Jan. 15, 2027.",
    "Stand by: a rota",
    "",
    "2. Lend hotspots By: March Who: the library",
    "Prestar equipos. Quién: la biblioteca. Plazo: marzo",
    "Who: the library",
  ];
  const { rows } = await withClient(story.ownerUrl, (owner) =>
    owner.query(select, [story.districtId, lines.join("\r\n")]),
  );
  const read = rows.map((row) => Object.values(row).slice(3, 7));
  expect(read).toEqual([
    [0, "Two paid training days.", "R. Okafor, director of technology", "Jan. 15, 2027"],
    [1, "Stand by: a rota", "", ""],
    [2, "Lend hotspots", "the library", "March"],
    [3, "Prestar equipos.", "la biblioteca", "marzo"],
    [4, "Who: the library", "", ""],
  ]);
});

test("an address that is deleted takes its subscription along", async () => {
  await promised("2099-05-31");
  await story.db(async (scope) => {
    const address = { districtId: story.districtId, email: "x@y.test", emailKey: "x@y.test" };
    const tokenHash = Uint8Array.from(Buffer.alloc(32, 7));
    const { id } = await scope.db.mailAddress.create({ data: { ...address, tokenHash } });
    await subscribe(scope, { addressId: id, language: "en" }, new Date());
  });
  await withClient(story.ownerUrl, (owner) =>
    owner.query("DELETE FROM mail_address WHERE email_key = 'x@y.test'"),
  );
  expect(await story.db(({ db }) => db.commitmentSubscriber.count())).toBe(0);
});
