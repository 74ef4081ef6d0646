import { randomBytes, randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { afterPublication } from "~/plans/after-publication.server";
import { acceptPlace } from "~/plans/changes/accept-suggestion.server";
import { carryComments } from "~/plans/changes/carry-comments.server";
import { importPlan } from "~/plans/import-plan.server";
import { type PlanVersionRow, setPublished } from "~/plans/plan.db.server";
import type { Prisma } from "~/platform/prisma/client";
import { newStory } from "../campaigns/story";

const first =
  "# Plan\n\n## Devices\n\nEach student may take a laptop home from September to June.\n\n## Homes\n\nThe school lends a hotspot for four weeks. We keep 80 of them in stock.\n";
const second = first.replace("four weeks", "as many weeks as needed");

const quoted = (exact: string, prefix: string, suffix: string) => ({ exact, prefix, suffix });
const laptop = quoted("may take a laptop home", "Each student ", " from September to June.");
const weeks = quoted(
  "lends a hotspot for four weeks",
  "The school ",
  ". We keep 80 of them in stock.",
);

let story: Awaited<ReturnType<typeof planStory>>;
beforeEach(async () => {
  story = await planStory();
});
afterEach(() => story.close());

async function planStory() {
  const base = await newStory(4);
  const { districtId, db, caller } = base;
  const draft = async (markdown: string): Promise<PlanVersionRow> => {
    const done = await importPlan(caller, {
      slug: "tech",
      language: "en",
      markdown,
      publishedAt: null,
    });
    if (!done.ok) throw new Error(done.reason);
    const where = { number: done.version };
    return db(({ db }) => db.planVersion.findFirstOrThrow({ where }));
  };
  const publish = async (markdown: string, rollOut = "carry"): Promise<PlanVersionRow> => {
    const version = await draft(markdown);
    const published = { publishedAt: new Date(), publishedBy: "test", note: "", rollOut };
    await db(async (scope) => {
      await setPublished(scope, version.id, published);
      await afterPublication(scope, { ...version, ...published });
    });
    return { ...version, ...published };
  };
  const one = await publish(first);
  const commenterId = await db(async ({ db }) => {
    const address = await db.mailAddress.create({
      data: {
        districtId,
        emailKey: "m@home.test",
        email: "m@home.test",
        tokenHash: randomBytes(32),
      },
    });
    const data = { districtId, addressId: address.id, tokenHash: randomBytes(32), language: "en" };
    return (await db.commenter.create({ data })).id;
  });
  const comment = (more: Partial<Prisma.PlanCommentUncheckedCreateInput> = {}) => ({
    ...{ districtId, id: randomUUID(), planId: one.planId, versionId: one.id, commenterId },
    ...{ sectionKey: "devices", text: "Good", language: "en", shownAs: "role:families" },
    ...{ state: "shown", ...more },
  });
  const add = async (more: Partial<Prisma.PlanCommentUncheckedCreateInput> = {}) => {
    const data = comment(more);
    await db(({ db }) => db.planComment.create({ data }));
    return data.id;
  };
  const anchors = (versionId: string) =>
    db(async ({ db }) => {
      const rows = await db.commentAnchor.findMany({ where: { versionId } });
      return new Map(rows.map((row) => [row.commentId, row]));
    });
  const events = (commentId: string) =>
    db(async ({ db }) => {
      const rows = await db.commentEvent.findMany({ where: { commentId }, orderBy: { at: "asc" } });
      return rows.map(({ kind, detail }) => ({ kind, detail }));
    });
  return { ...base, one, draft, publish, comment, add, anchors, events };
}

test("publishing places the comments whose words are still there and leaves the others, saying so", async () => {
  const kept = await story.add({ quote: laptop });
  const changed = await story.add({ quote: weeks, sectionKey: "homes" });
  const whole = await story.add({ state: "waiting" });
  const hidden = await story.add({ state: "hidden" });
  const reply = await story.add({ parentId: kept });
  const two = await story.publish(second);

  const anchors = await story.anchors(two.id);
  expect([...anchors.keys()].sort()).toEqual([kept, changed, whole].sort());
  expect(anchors.get(kept)).toMatchObject({
    state: "placed",
    sectionKey: "devices",
    quote: laptop,
  });
  expect(anchors.get(whole)).toMatchObject({ state: "placed", sectionKey: "devices", quote: null });
  expect(anchors.get(changed)).toMatchObject({
    ...{ state: "left", sectionKey: null, quote: null },
    suggestion: { sectionKey: "homes" },
  });
  expect(await story.events(kept)).toEqual([{ kind: "anchored", detail: { version: 2 } }]);
  expect(await story.events(changed)).toEqual([{ kind: "left", detail: { version: 2 } }]);
  expect(await story.events(hidden)).toEqual([]);
  expect(await story.events(reply)).toEqual([]);
});

test("a frozen roll-out leaves every comment where it is, and the next one does not wake them", async () => {
  const kept = await story.add({ quote: laptop });
  const two = await story.publish(second, "freeze");
  expect((await story.anchors(two.id)).size).toBe(0);
  const three = await story.publish(first);
  expect((await story.anchors(three.id)).size).toBe(0);
  expect(await story.events(kept)).toEqual([]);
});

test("words that come back two versions later are found again", async () => {
  const changed = await story.add({ quote: weeks, sectionKey: "homes" });
  await story.publish(second);
  const three = await story.publish(first);
  expect((await story.anchors(three.id)).get(changed)).toMatchObject({
    ...{ state: "placed", quote: weeks },
  });
});

test("an accepted suggestion is where the comment stands from then on", async () => {
  const changed = await story.add({ quote: weeks, sectionKey: "homes" });
  const two = await story.publish(second);
  const plan = { id: two.planId, slug: "tech" };
  const suggested = (await story.anchors(two.id)).get(changed)?.suggestion;
  const accept = () => acceptPlace(story.caller, plan, two, changed, new Date());
  expect(await accept()).toEqual({ ok: true });
  expect(await accept()).toEqual({ ok: true });
  const { quote } = suggested as { quote: Prisma.JsonObject };
  expect((await story.anchors(two.id)).get(changed)).toMatchObject({
    ...{ state: "accepted", sectionKey: "homes", suggestion: null, quote },
  });
  expect((await story.events(changed)).filter(({ kind }) => kind === "anchored")).toEqual([
    { kind: "anchored", detail: { version: 2, accepted: true } },
  ]);
  const three = await story.publish(`${second}\n\n## New\n\nMore.`);
  expect((await story.anchors(three.id)).get(changed)).toMatchObject({ state: "placed" });
});

test("nothing is accepted for a comment that was not left, or of another plan", async () => {
  const kept = await story.add({ quote: laptop });
  const two = await story.publish(second);
  const accept = (id: string, planId = two.planId) =>
    acceptPlace(story.caller, { id: planId, slug: "tech" }, two, id, new Date());
  expect(await accept(kept)).toEqual({ ok: false, reason: "unknown" });
  expect(await accept(randomUUID())).toEqual({ ok: false, reason: "unknown" });
  const changed = await story.add({ quote: weeks, versionId: two.id });
  await story.publish(first.replace("four", "six"));
  expect(await accept(changed, randomUUID())).toEqual({ ok: false, reason: "unknown" });
});

test("importing a version as published carries comments as well", async () => {
  const kept = await story.add({ quote: laptop });
  const plan = { slug: "tech", language: "en", markdown: second, publishedAt: new Date() };
  await importPlan(story.caller, plan);
  expect(await story.events(kept)).toEqual([{ kind: "anchored", detail: { version: 2 } }]);
});

test("10,000 comments are carried by as many statements as one", async () => {
  const [kept, changed] = [
    await story.add({ quote: laptop }),
    await story.add({ quote: weeks, sectionKey: "homes" }),
  ];
  await story.db(
    ({ db }) => db.$executeRaw`
      INSERT INTO plan_comment (district_id, id, plan_id, version_id, section_key, commenter_id,
        quote, text, language, shown_as, state)
      SELECT district_id, gen_random_uuid(), plan_id, version_id, section_key, commenter_id,
        CASE id WHEN ${kept}::uuid THEN quote
          ELSE jsonb_set(quote, '{prefix}', to_jsonb(n || ' ')) END,
        text, language, shown_as, state
      FROM plan_comment, generate_series(1, 4999) AS n
      WHERE id IN (${kept}::uuid, ${changed}::uuid)`,
  );
  const draft = await story.draft(second);
  const next = { ...draft, publishedAt: new Date() };
  const used: string[] = [];
  const carried = await story.db((scope) => {
    const get = (db: object, name: string) => {
      used.push(name);
      const member: unknown = Reflect.get(db, name);
      // What the client asks of itself is no statement of ours.
      return typeof member === "function" ? member.bind(db) : member;
    };
    const counting = { ...scope, db: new Proxy(scope.db, { get: get as never }) };
    return carryComments(counting, { earlier: story.one, next, rollOut: "carry" });
  });
  expect(carried).toEqual({ placed: 5000, left: 5000 });
  expect(used).toEqual([
    ...["$queryRaw", "planSection", "planSection", "$executeRaw", "$executeRaw"],
  ]);
});

test("words of a translation are looked for in the same language only, and stay where it is not there", async () => {
  const arabic = "تعير المدرسة Google Classroom لكل طالب طوال العام الدراسي كله";
  const translate = (version: PlanVersionRow, body: string) =>
    story.db(async ({ db }) => {
      const text = { key: "devices", language: "ar", heading: "الأجهزة", body };
      await db.planSectionText.create({
        data: { districtId: story.districtId, versionId: version.id, ...text },
      });
    });
  const publish = async (version: PlanVersionRow) => {
    const published = { publishedAt: new Date(), publishedBy: "test", note: "", rollOut: "carry" };
    await story.db(async (scope) => {
      await setPublished(scope, version.id, published);
      await afterPublication(scope, { ...version, ...published });
    });
    return story.anchors(version.id);
  };
  const english = first.replace("a laptop home", "Google Classroom home");
  const two = await story.draft(english);
  await translate(two, arabic);
  await publish(two);
  const whole = quoted("المدرسة Google Classroom لكل", "تعير ", " طالب طوال العام الدراسي كله");
  const name = quoted("Google Classroom", "تعير المدرسة ", " لكل طالب طوال العام الدراسي كله");
  const of = { versionId: two.id };
  const ids = [
    await story.add({ ...of, quote: { ...whole, language: "ar" } }),
    await story.add({ ...of, quote: { ...name, language: "ar" } }),
  ];

  const three = await story.draft(english.replace("80", "90"));
  await translate(three, arabic);
  const placed = await publish(three);
  expect(ids.map((id) => placed.get(id))).toMatchObject([
    { state: "placed", sectionKey: "devices", quote: { ...whole, language: "ar" } },
    { state: "placed", sectionKey: "devices", quote: { ...name, language: "ar" } },
  ]);

  const left = await publish(await story.draft(english));
  expect(ids.map((id) => left.get(id))).toMatchObject([
    { state: "left", suggestion: null },
    { state: "left", suggestion: null },
  ]);
});
