import { beforeEach, expect, test } from "vitest";
import { listOutreach } from "~/outreach/touches/list-log.server";
import { listThanksTouches } from "~/outreach/touches/thanks-touch.db.server";
import { touchFilterOf } from "~/outreach/touches/touch-filter";
import { erasePledger } from "~/partnerships/pledges/erase-pledger.server";
import { queuePledgeMail } from "~/partnerships/pledges/queue-mail.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { entered, freshDatabase, newDistrict, newNeed } from "../partnerships/story";

let database: Database;
let caller: Caller;
let needId: string;

beforeEach(async () => {
  ({ database } = await freshDatabase());
  caller = await newDistrict(database);
  needId = await newNeed(caller, "material", 100);
});

/** Somebody who gave was thanked by a mail that went out then; null: it waits still. */
async function thanked(sentAt: string | null, more: object = {}): Promise<string> {
  const { id: pledgeId } = await entered(caller, needId, 2, more);
  const at = new Date("2026-11-02T15:00:00Z");
  await transaction(caller, async (scope) => {
    await queuePledgeMail(scope, { pledgeId, kind: "thanks", at });
    await queuePledgeMail(scope, { pledgeId, kind: "accepted", about: "1", at });
    const sent = { state: "sent", settledAt: sentAt && new Date(sentAt) };
    if (sentAt) await scope.db.pledgeMail.updateMany({ where: { pledgeId }, data: sent });
  });
  return pledgeId;
}

const log = (query = "") =>
  listOutreach(caller, touchFilterOf(new URLSearchParams(query)), { skip: 0, take: 10 });

test("the thanks that left on a day of the district's are one touch of the log, and what waits is none", async () => {
  await thanked("2026-11-03T04:30:00Z", { language: "es" });
  await thanked("2026-11-02T16:00:00Z");
  await thanked("2026-11-03T16:00:00Z");
  await thanked(null);
  const found = await log();
  expect(found.total).toBe(2);
  expect(found.touches).toMatchObject([
    { id: "thanks-2026-11-03", reach: 1 },
    {
      ...{ id: "thanks-2026-11-02", reach: 2, reachBasis: "counted", languages: ["en", "es"] },
      ...{ messageType: "thank", channel: "email", source: "thanks", happenedOn: "2026-11-02" },
    },
  ]);
  const since = (day: string) =>
    transaction(caller, (scope) => listThanksTouches(scope, "America/Chicago", { since: day }));
  expect(await since("2026-11-03")).toHaveLength(1);
});

test("they were for the kind of partner that gave, or for whom the directory knows at the address", async () => {
  await transaction(caller, async ({ db, districtId }) => {
    await db.partner.create({ data: { districtId, name: "Quill College", kind: "higher_ed" } });
    const person = { districtId, sourceId: "ines", email: "ines@prado.example", language: "en" };
    await db.person.create({
      data: { ...person, emailKey: person.email, audiences: ["families", "staff"] },
    });
  });
  await thanked("2026-11-02T16:00:00Z");
  expect((await log()).touches).toMatchObject([{ audiences: ["families", "staff"], reach: 1 }]);
  await transaction(caller, async ({ db }) => {
    const { id } = await db.partner.findFirstOrThrow();
    await db.pledge.updateMany({ data: { partnerId: id } });
  });
  expect((await log()).touches).toMatchObject([{ audiences: ["higher_ed"] }]);
});

test.each([
  ["type=thank", 1],
  ["type=invite", 0],
  ["channel=email", 1],
  ["channel=meeting", 0],
  ["q=GIVERS", 1],
  ["q=poster", 0],
  ["audience=staff", 0],
])("they are narrowed by %s to %i", async (query, total) => {
  await thanked("2026-11-02T16:00:00Z");
  expect((await log(query)).total).toBe(total);
});

test("erasing a giver leaves that somebody was thanked", async () => {
  const pledgeId = await thanked("2026-11-02T16:00:00Z");
  await erasePledger(caller, pledgeId);
  expect((await log()).touches).toMatchObject([{ reach: 1, audiences: [] }]);
});

test("of another district nothing is in the log", async () => {
  await thanked("2026-11-02T16:00:00Z");
  const oak = await newDistrict(database, "oak");
  const nothing = { total: 0, touches: [] };
  const all = touchFilterOf(new URLSearchParams());
  expect(await listOutreach(oak, all, { skip: 0, take: 9 })).toEqual(nothing);
});
