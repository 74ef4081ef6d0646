import { expect, test } from "vitest";
import { parseEnv } from "~/platform/env.server";
import { createLog } from "~/platform/log.server";
import { transaction } from "~/platform/scope.server";
import { seedPartnerships } from "../../../prisma/seed/partnerships";
import { freshDatabase, newDistrict, secrets } from "./story";

test("the sample shows needs, offers at every step, a full time with somebody waiting, and a story", async () => {
  const { database } = await freshDatabase();
  const own = await newDistrict(database);
  const services = {
    env: parseEnv({ APP_URL: "https://voice.cedar.example" }),
    log: createLog("silent", "test"),
    ...{ clock: () => new Date("2026-11-02T15:00:00Z"), secrets, database },
  };
  const actor = { kind: "staff", id: "s", name: "Dana", role: "admin" } as const;
  await seedPartnerships({ services, caller: { ...own, actor } }, () => {});
  const { states, signups, proofs } = await transaction(own, async ({ db }) => ({
    states: (await db.pledge.findMany({ orderBy: { number: "asc" } })).map(({ state }) => state),
    signups: (await db.shiftSignup.findMany({ orderBy: { since: "asc" } })).map((one) => one.state),
    proofs: await db.proof.count({ where: { shownAt: { not: null } } }),
  }));
  expect(states).toEqual([
    ...["thanked", "scheduled", "offered", "delivered", "accepted", "accepted", "accepted"],
  ]);
  expect(signups.toSorted()).toEqual(["signed_up", "signed_up", "waiting"]);
  expect(proofs).toBe(1);
});
