import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addSchool } from "~/districts/add-school.server";
import { boardFilterOf, isOn } from "~/partnerships/board/board";
import { loader as board } from "~/partnerships/routes/board";
import { loader as publicNeed } from "~/partnerships/routes/board-need";
import { loader as card } from "~/partnerships/routes/need-card";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, newDistrict, type Site, testSite } from "../auth/site";

let site: Site;
let districtId: string;
let district: string;

beforeAll(async () => {
  site = await testSite();
});
beforeEach(async () => {
  district = `d-${Math.random().toString(36).slice(2, 10)}`;
  districtId = await newDistrict(site, district);
  await addSchool(caller(), { code: "A", name: "Lakeside School" });
});

const caller = () => systemCaller(site.services.database, districtId, "test");

type Shown = { id: string; title: string; lang: string | null; goal: unknown };
type Page = { lang: string; needs: Shown[]; need: Shown };

async function need(state: string, data: object = {}): Promise<string> {
  const texts = { en: { title: `A ${state} need`, why: "", ifUnmet: "", unit: "laptops" } };
  const row = {
    ...{ kind: "material", amount: 12, language: "en", stage: "planning", texts, state },
    ...{ publishedAt: state === "draft" ? null : new Date(), ...data },
  };
  const made = await transaction(caller(), ({ db }) =>
    db.need.create({ data: { districtId, ...row } }),
  );
  return made.id;
}

const read = async (query = "") =>
  (await ask(site, board, { params: { district }, path: `/d/${district}/needs${query}` }))
    .body as Page;

describe("the board", () => {
  it("shows what was published, never a draft", async () => {
    const draft = await need("draft");
    for (const state of ["open", "paused", "closed"]) await need(state);
    const { needs } = await read();
    expect(needs.map(({ title }) => title).sort()).toEqual([
      ...["A closed need", "A open need", "A paused need"],
    ]);
    for (const loader of [publicNeed, card]) {
      const params = { district, need: draft };
      expect(await ask(site, loader, { params })).toMatchObject({ status: 404 });
    }
  });

  it("speaks its reader's language, and says where the words are in another", async () => {
    const words = { en: { title: "Laptops" }, es: { title: "Portátiles" } };
    await need("open", { texts: words });
    await need("open", { texts: { en: { title: "Van" } } });
    const { lang, needs } = await read("?lang=es");
    expect(lang).toBe("es");
    expect(needs.map(({ title, lang: of }) => [title, of])).toEqual([
      ["Portátiles", null],
      ["Van", "en"],
    ]);
  });

  it("does not name a goal of a plan that nobody may read yet", async () => {
    const goal = await transaction(caller(), async ({ db }) => {
      const plan = await db.plan.create({ data: { districtId, slug: "technology" } });
      const head = { districtId, planId: plan.id, number: 1, title: "Plan", language: "en" };
      const version = await db.planVersion.create({ data: head });
      const made = {
        districtId,
        planId: plan.id,
        position: 0,
        title: "Secret goal",
        stage: "planning",
      };
      return { ...(await db.goal.create({ data: made })), version: version.id };
    });
    const id = await need("open", { goalId: goal.id, planId: goal.planId });
    const page = () => ask(site, publicNeed, { params: { district, need: id } });
    expect(JSON.stringify((await page()).body)).not.toContain("Secret goal");
    await transaction(caller(), ({ db }) =>
      db.planVersion.updateMany({ where: { id: goal.version }, data: { publishedAt: new Date() } }),
    );
    expect((await page()).body).toMatchObject({
      need: { goal: { title: "Secret goal", plan: "technology" } },
    });
  });

  it("is of one district", async () => {
    const id = await need("open");
    const other = `d-${Math.random().toString(36).slice(2, 10)}`;
    await newDistrict(site, other);
    const params = { district: other, need: id };
    expect(await ask(site, publicNeed, { params })).toMatchObject({ status: 404 });
  });
});

describe("its filters", () => {
  it("take what they know and leave the rest out", () => {
    const query = new URLSearchParams("kind=material&stage=later&school=x&goal=");
    expect(boardFilterOf(query)).toEqual({
      kind: "material",
      stage: null,
      school: null,
      goal: null,
    });
  });

  it("show needs of the whole district for every school", async () => {
    await need("open");
    const [shown] = (await read()).needs;
    const filter = boardFilterOf(new URLSearchParams(`school=${districtId}`));
    expect(shown && isOn(shown as Parameters<typeof isOn>[0], filter)).toBe(true);
  });
});
