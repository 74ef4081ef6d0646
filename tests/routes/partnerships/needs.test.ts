import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { needsSchema } from "~/admin/api/partnership-schemas";
import { addSchool } from "~/districts/add-school.server";
import { loadNeeds } from "~/partnerships/needs/load-needs.server";
import { exported, needLines } from "~/partnerships/needs/needs-file";
import { action as close } from "~/partnerships/routes/need-closing";
import { action as edit, loader as editPage } from "~/partnerships/routes/need-edit";
import { action as publish } from "~/partnerships/routes/need-publication";
import { action as remove } from "~/partnerships/routes/need-removal";
import { loader as list } from "~/partnerships/routes/needs";
import { loader as csv } from "~/partnerships/routes/needs-csv";
import { action as add } from "~/partnerships/routes/new-need";
import { transaction } from "~/platform/scope.server";
import { systemCaller } from "~/platform/system-caller.server";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";

const headphones: Record<string, string> = {
  ...{ kind: "material", amount: "240", language: "en", stage: "implementation", school: "" },
  ...{ "title-en": "Headphones", "unit-en": "headphones", "why-en": "For reading aloud", goal: "" },
  ...{ neededBy: "2027-01-15", skills: "", priority: "essential", paymentUrl: "", revision: "1" },
};

let site: Site;
let districtId: string;
let leader: Member;

beforeAll(async () => {
  site = await testSite();
});
beforeEach(async () => {
  districtId = await newDistrict(site, `d-${Math.random().toString(36).slice(2, 10)}`);
  leader = await signedIn(site, districtId, "leader");
  await addSchool(caller(), { code: "A", name: "Lakeside School" });
});

const caller = () => systemCaller(site.services.database, districtId, "test");
const needs = () => transaction(caller(), ({ db }) => db.need.findMany());
const post = (action: unknown, form: Record<string, string>, need = "", member = leader) =>
  ask(site, action, { cookie: member.cookie, form, params: { need } });

async function drafted(): Promise<string> {
  const answer = await post(add, headphones);
  return /needs\/([^?]+)/.exec(answer.location ?? "")?.[1] ?? "";
}

describe("needs", () => {
  it("are drafts until a leader publishes them", async () => {
    const id = await drafted();
    expect(await needs()).toMatchObject([{ id, state: "draft", amount: 240, publishedAt: null }]);
    expect(await post(publish, {}, id)).toMatchObject({ status: 303 });
    expect(await needs()).toMatchObject([{ state: "open", publishedAt: expect.any(Date) }]);
    const editor = await signedIn(site, districtId, "editor");
    expect(await post(close, {}, id, editor)).toMatchObject({ status: 403 });
  });

  it("keep everything typed when something is wrong", async () => {
    const wrong = { ...headphones, amount: "about 20", "title-en": "", "why-es": "Para leer" };
    const answer = await post(add, wrong);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      errors: {
        amount: expect.stringContaining("240"),
        "title-en": expect.any(String),
        "title-es": expect.any(String),
      },
      values: { amount: "about 20", "why-es": "Para leer", neededBy: "2027-01-15" },
    });
    expect(await needs()).toEqual([]);
  });

  it("are not overwritten by somebody who read an older state", async () => {
    const id = await drafted();
    expect(await post(edit, { ...headphones, amount: "100" }, id)).toMatchObject({ status: 303 });
    const late = await post(edit, { ...headphones, amount: "300" }, id);
    expect(late).toMatchObject({ status: 409, body: { values: { amount: "300" } } });
    expect(await needs()).toMatchObject([{ amount: 100, revision: 2 }]);
    const page = await ask(site, editPage, { cookie: leader.cookie, params: { need: id } });
    expect(page.body).toMatchObject({ values: { amount: "100", revision: "2" } });
  });

  it("keep their kind once they are published, and stay when somebody wants them gone", async () => {
    const id = await drafted();
    await post(publish, {}, id);
    const other = { ...headphones, kind: "volunteer", revision: "2" };
    expect(await post(edit, other, id)).toMatchObject({ status: 422 });
    expect(await post(remove, {}, id)).toMatchObject({ status: 409 });
    expect(await needs()).toMatchObject([{ kind: "material", state: "open" }]);
  });

  it("leave a record of who did what", async () => {
    const id = await drafted();
    await post(publish, {}, id);
    const entries = await transaction(caller(), ({ db }) =>
      db.auditEntry.findMany({ where: { subject: `need:${id}` }, orderBy: { id: "asc" } }),
    );
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ["need.add", `staff:${leader.id}`],
      ["need.publish", `staff:${leader.id}`],
    ]);
  });

  it("are listed with what is open, and given as a file", async () => {
    await drafted();
    const page = await ask(site, list, { cookie: leader.cookie });
    expect(page.body).toMatchObject({
      total: 1,
      needs: [{ progress: { amount: 240, delivered: 0, promised: 0 } }],
    });
    expect(await ask(site, csv, { cookie: leader.cookie })).toMatchObject({ status: 200 });
    const [header, line] = needLines(await loadNeeds(caller()));
    const needs = (await loadNeeds(caller())).map(exported);
    expect(needsSchema.safeParse({ needs }).error).toBeUndefined();
    expect(line).toHaveLength(header?.length ?? 0);
    expect(line?.slice(1, 9)).toEqual([
      ...["material", "draft", "essential", "implementation", "Headphones", "en", "headphones"],
      "240",
    ]);
  });
});
