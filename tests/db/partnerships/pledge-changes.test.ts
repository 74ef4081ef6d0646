import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { changePledge } from "~/partnerships/pledges/change-pledge.server";
import { fold, type PledgeEvent } from "~/partnerships/pledges/pledge";
import { asEvent, asKeptEvent, asPledge, sumsOf } from "~/partnerships/pledges/pledge-row";
import { erasePerson } from "~/people/erase-person.server";
import type { Database } from "~/platform/database.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { withClient } from "../../../server/database/client";
import { entered, freshDatabase, newDistrict, newNeed, unconfirmed } from "./story";

const now = new Date("2026-11-03T15:00:00Z");
const accepted = (amount: number): PledgeEvent => ({ kind: "accepted", amount });

let database: Database;
let ownerUrl: string;
let caller: Caller;
beforeAll(async () => {
  ({ database, ownerUrl } = await freshDatabase(6));
  caller = await newDistrict(database);
});

const amount = fc.integer({ min: 1, max: 6 });
const event: fc.Arbitrary<PledgeEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<PledgeEvent>({ kind: "confirmed" }) },
  { weight: 4, arbitrary: amount.map(accepted) },
  { weight: 1, arbitrary: fc.constant<PledgeEvent>({ kind: "scheduled", on: "2026-12-01" }) },
  { weight: 3, arbitrary: amount.map((n): PledgeEvent => ({ kind: "delivered", amount: n })) },
  { weight: 1, arbitrary: amount.map((n): PledgeEvent => ({ kind: "corrected", amount: n })) },
  {
    weight: 2,
    arbitrary: amount.map((n): PledgeEvent => ({ kind: "released", amount: n, note: "None left" })),
  },
  {
    weight: 1,
    arbitrary: amount.map(
      (n): PledgeEvent => ({ kind: "raised", amount: n, boardRequired: false }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PledgeEvent>(
      { kind: "thanked" },
      { kind: "declined", note: "No room" },
      { kind: "withdrawn", note: "Moved" },
    ),
  },
);

/** Everything of a need as it stands in the tables. */
async function everythingOf(needId: string) {
  const pledges = await transaction(caller, ({ db }) =>
    db.pledge.findMany({
      where: { needId },
      include: { history: { orderBy: { number: "asc" } } },
    }),
  );
  return pledges.map(({ history, ...row }) => ({
    pledge: asPledge(row),
    history: history.map((kept) => asEvent(asKeptEvent(kept))),
  }));
}

describe("many hands at once", () => {
  test("random commands over several connections: every row is the fold of its history, nothing is over-allocated", async () => {
    const command = fc.record({ of: fc.nat(3), event });
    let done = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 3, max: 14 }),
        fc.array(command, { minLength: 20, maxLength: 40 }),
        async (asked, commands) => {
          const needId = await newNeed(caller, "material", asked);
          const ids = [
            (await unconfirmed(caller, needId, 6)).id,
            (await entered(caller, needId, 4)).id,
            (await entered(caller, needId, 9)).id,
            (await entered(caller, needId, 5)).id,
          ];
          const outcomes = await Promise.all(
            commands.map(({ of, event }) => changePledge(caller, ids[of] ?? "", event, now)),
          );
          done += outcomes.filter(({ ok }) => ok).length;
          refused += outcomes.filter(({ ok }) => !ok).length;

          const kept = await everythingOf(needId);
          for (const { pledge, history } of kept) {
            expect(fold(history)).toEqual(sumsOf(pledge));
            expect(history).toHaveLength(pledge.events);
          }
          const committed = kept.reduce(
            (sum, { pledge }) => sum + pledge.accepted - pledge.released,
            0,
          );
          expect(committed).toBeLessThanOrEqual(asked);
          const events = kept.reduce((sum, { history }) => sum + history.length, 0);
          const begun = 4 + 3;
          expect(events - begun).toBe(outcomes.filter(({ ok }) => ok).length);
        },
      ),
      { numRuns: 25 },
    );
    expect(Math.min(done, refused)).toBeGreaterThan(100);
  });

  test("of twenty who accept the last three laptops at once, exactly three are accepted", async () => {
    const needId = await newNeed(caller, "material", 3);
    const offers = await Promise.all(Array.from({ length: 20 }, () => entered(caller, needId, 1)));
    const outcomes = await Promise.all(
      offers.map(({ id }) => changePledge(caller, id, accepted(1), now)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 17 }, () => ({ ok: false, reason: "open", open: 0 })),
    );
  });
});

describe("the table itself", () => {
  test("refuses more than a need asks for, whoever forgets to count", async () => {
    const needId = await newNeed(caller, "material", 3);
    const { id } = await entered(caller, needId, 5);
    const blunt = transaction(caller, ({ db }) =>
      db.pledge.updateMany({ where: { id }, data: { accepted: 4, state: "accepted" } }),
    );
    await expect(blunt).rejects.toThrow("more is promised than the need asks for");
  });

  test.each([
    ["delivered more than accepted", { accepted: 2, delivered: 3, state: "delivered" }],
    ["thanked with nothing delivered", { state: "thanked" }],
    ["declined without a reason", { state: "declined" }],
    ["offered with something accepted", { accepted: 1 }],
  ])("knows no offer that is %s", async (_, change) => {
    const { id } = await entered(caller, await newNeed(caller, "material", 9), 5);
    const blunt = transaction(caller, ({ db }) =>
      db.pledge.updateMany({ where: { id }, data: change }),
    );
    await expect(blunt).rejects.toThrow(/pledge_(sums|state)/);
  });

  test("lets the app neither change nor take away what happened", async () => {
    const { id } = await entered(caller, await newNeed(caller, "material", 9), 5);
    const events = { where: { pledgeId: id } };
    const change = transaction(caller, ({ db }) =>
      db.pledgeEvent.updateMany({ ...events, data: { amount: 1 } }),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    const removal = transaction(caller, ({ db }) => db.pledgeEvent.deleteMany(events));
    await expect(removal).rejects.toThrow(/permission denied/);
    const gone = await transaction(caller, ({ db }) => db.pledge.deleteMany({ where: { id } }));
    expect(gone.count).toBe(0);
  });

  test("keeps one district's offers from another's eyes and hands", async () => {
    const { id } = await entered(caller, await newNeed(caller, "material", 9), 5);
    const other = await newDistrict(database, "pine");
    expect(await changePledge(other, id, accepted(1), now)).toMatchObject({ reason: "not_there" });
    expect(await transaction(other, ({ db }) => db.pledgeEvent.count())).toBe(0);
  });
});

test("an offer for no need yet cannot be accepted, nor one for a closed need", async () => {
  const general = await entered(caller, null, 5);
  expect(await changePledge(caller, general.id, accepted(1), now)).toMatchObject({
    ...{ ok: false, reason: "no_need" },
  });
  const needId = await newNeed(caller, "material", 9);
  const { id } = await entered(caller, needId, 5);
  await withClient(ownerUrl, (owner) =>
    owner.query("UPDATE need SET state = 'closed' WHERE id = $1", [needId]),
  );
  expect(await changePledge(caller, id, accepted(1), now)).toMatchObject({
    ...{ ok: false, reason: "closed" },
  });
});

test("what is offered by an unconfirmed sender waits with its confirmation queued, and counts for nothing", async () => {
  const needId = await newNeed(caller, "material", 9);
  const { id } = await unconfirmed(caller, needId, 5);
  const mails = await transaction(caller, ({ db }) =>
    db.pledgeMail.findMany({ where: { pledgeId: id } }),
  );
  expect(mails).toMatchObject([{ kind: "confirmation", state: "queued" }]);
  expect(await changePledge(caller, id, accepted(1), now)).toMatchObject({ reason: "state" });
});

test("erasing somebody of the directory takes them out of their offers; an address that others have does not", async () => {
  const needId = await newNeed(caller, "material", 9);
  const someone = (givenName: string, email: string) =>
    transaction(caller, ({ db, districtId }) =>
      db.person.create({
        data: {
          ...{ districtId, sourceId: `${givenName}-1`, givenName, familyName: "Prado" },
          ...{ email, emailKey: email, language: "en", audiences: ["business"] },
        },
      }),
    );
  const at = (address: string) => ({ email: { address, key: address } });
  const own = await entered(caller, needId, 5, at("own@prado.example"));
  const shared = await entered(caller, needId, 5, at("shop@prado.example"));
  await changePledge(caller, own.id, accepted(3), now);
  const ines = await someone("Ines", "own@prado.example");
  const ola = await someone("Ola", "shop@prado.example");
  await someone("Tam", "shop@prado.example");
  expect(await erasePerson(caller, ines.id)).toBe(true);
  expect(await erasePerson(caller, ola.id)).toBe(true);
  const [mine, theirs] = await transaction(caller, ({ db }) =>
    Promise.all([own, shared].map(({ id }) => db.pledge.findFirstOrThrow({ where: { id } }))),
  );
  expect(mine).toMatchObject({ name: "", email: "", organization: "", accepted: 3 });
  expect(theirs).toMatchObject({ name: "Ines Prado", email: "shop@prado.example" });
});
