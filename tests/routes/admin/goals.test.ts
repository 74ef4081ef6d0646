import { beforeAll, expect, it } from "vitest";
import * as difference from "~/admin/routes/difference";
import * as goalLines from "~/admin/routes/goal-lines";
import * as home from "~/admin/routes/home";
import { withClient } from "../../../server/database/client";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let leader: Member;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  leader = await signedIn(site, districtId, "leader");
  await withClient(site.ownerUrl, (owner) =>
    owner.query(
      `INSERT INTO person (district_id, source_id, email, email_key, language, audiences, school_ids)
       VALUES ($1, 'p1', 'p1@cedar.test', 'p1@cedar.test', 'en', '{families}', '{}')`,
      [districtId],
    ),
  );
});

const goals = (form: Record<string, string>) =>
  ask(site, goalLines.action, { path: "/admin/goals", cookie: leader.cookie, form });

const empty = {
  ...{ awareness: "", buy_in: "", trust_in_loop: "", comments_answered: "" },
  commitments_kept: "",
};

it("keeps the goals of a district, and they stand on its home page", async () => {
  const kept = await goals({ ...empty, comments_answered: "90" });
  expect(kept.status).toBe(303);
  const { body } = await ask(site, home.loader, { path: "/admin", cookie: leader.cookie });
  const { measures } = (body as { standing: { measures: object[] } }).standing;
  expect(measures).toContainEqual(
    expect.objectContaining({ key: "comments_answered", goal: "90%" }),
  );
});

it("keeps what was typed where a goal is none", async () => {
  const refused = await goals({ ...empty, awareness: "120" });
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ values: { awareness: "120" } });
});

it("has nothing to compare before a second wave", async () => {
  const { body } = await ask(site, difference.loader, {
    ...{ path: "/admin/difference", cookie: leader.cookie },
  });
  expect(body).toEqual({ page: null });
});
