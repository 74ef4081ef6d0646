import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readMessage } from "~/mail/read-message";
import { countAnswerable, listAnswerable } from "~/plans/answers/answer.db.server";
import { findLateComments } from "~/plans/comments/find-late.server";
import { countComments, listQueue } from "~/plans/comments/queue.db.server";
import * as answers from "~/plans/routes/plan-answers";
import { type SmtpDouble, startSmtp } from "../../support/smtp";
import { ask, type Member, newDistrict, type Site, signedIn, testSite } from "../auth/site";
import { mailsOf, planStory } from "./story";

let site: Site;
let staff: Member;
let districtId: string;
let smtp: SmtpDouble;
let story: Awaited<ReturnType<typeof planStory>>;

beforeAll(async () => {
  site = await testSite();
  districtId = await newDistrict(site);
  staff = await signedIn(site, districtId, "leader");
  smtp = await startSmtp();
});
afterAll(() => smtp.close());
beforeEach(async () => {
  story = await planStory(site, districtId);
});

const mailed = () => mailsOf(site, smtp, story, "answer");

const good = {
  disposition: "declined",
  reason: "Because <b>it</b> {{costs}} too much.",
  author: "Office",
};

/** Posts an answer for these comments. */
function answer(ids: readonly string[], form: Record<string, string> = good) {
  const fields = [...Object.entries(form), ...ids.map((id): [string, string] => ["comment", id])];
  return ask(site, answers.action, {
    ...{
      path: `/admin/plans/${story.slug}/answers`,
      params: { plan: story.slug },
      cookie: staff.cookie,
    },
    form: fields,
  });
}

test("one answer for two comments is told once to each who wrote or supports them", async () => {
  const [ana, ben, cem] = [
    await story.commenter("ana"),
    await story.commenter("ben", "es"),
    await story.commenter("cem"),
  ];
  const first = await story.comment(ana, "Four weeks are too short.", { supporters: [ben, cem] });
  const second = await story.comment(ben, "Lend them longer.", { supporters: [ana] });
  expect((await answer([first, second])).status).toBe(303);
  const mails = await mailed();
  expect([...mails.keys()].sort()).toEqual(["ana@home.test", "ben@home.test", "cem@home.test"]);
  expect(mails.get("ben@home.test")).toContain("No aceptado");
  const events = await story.db(({ db }) =>
    db.commentEvent.findMany({ where: { commentId: { in: [first, second] } } }),
  );
  expect(events.map(({ kind }) => kind)).toEqual(["answered", "answered"]);
});

test("what staff wrote is text in the mail, never a tag or a placeholder", async () => {
  const id = await story.comment(await story.commenter("dot"), "A <script>comment</script>");
  await answer([id]);
  const [raw = ""] = (await mailed()).values();
  const { html, text } = readMessage(raw);
  expect(html).toContain("&lt;b&gt;it&lt;/b&gt; {{costs}}");
  expect(html).toContain("&lt;script&gt;comment");
  expect(html).not.toContain("<script");
  expect(text).toContain("A <script>comment</script>");
});

test("an adopting answer names a section that there is, else nothing happens", async () => {
  const id = await story.comment(await story.commenter("eve"), "Hotspots too, please.");
  const adopted = { ...good, disposition: "adopted" };
  expect((await answer([id], adopted)).status).toBe(422);
  expect((await answer([id], { ...adopted, place: "2/nowhere" })).status).toBe(422);
  expect((await answer([id], { ...adopted, place: "2/devices" })).status).toBe(303);
  const kept = await story.db(({ db }) =>
    db.planComment.findFirst({
      where: { id },
      include: { answer: { include: { adoptedVersion: true } } },
    }),
  );
  expect(kept?.answer).toMatchObject({ sectionKey: "devices", adoptedVersion: { number: 2 } });
});

test("nothing is answered while one of the comments is not shown, or is another plan's", async () => {
  const ana = await story.commenter("fay");
  const shown = await story.comment(ana, "Shown.");
  const waiting = await story.comment(ana, "Waiting.", { state: "waiting" });
  expect((await answer([shown, waiting])).status).toBe(422);
  expect((await answer([shown, randomUUID()])).status).toBe(422);
  expect((await answer([])).status).toBe(422);
  expect((await answer(["'; --"])).status).toBe(422);
  const count = await story.db(({ db }) =>
    db.planComment.count({ where: { id: shown, answerId: { not: null } } }),
  );
  expect(count).toBe(0);
});

test("who unsubscribed is not mailed, and a second answer replaces the first", async () => {
  const gus = await story.commenter("gus");
  const id = await story.comment(gus, "Say it simpler.");
  await story.db(({ db }) =>
    db.mailAddress.updateMany({
      where: { emailKey: "gus@home.test" },
      data: { unsubscribedAt: new Date() },
    }),
  );
  await answer([id]);
  await answer([id], { ...good, disposition: "answered" });
  const kept = await story.db(({ db }) =>
    db.planComment.findFirst({ where: { id }, include: { answer: true } }),
  );
  expect(kept?.answer?.disposition).toBe("answered");
  expect([...(await mailed()).keys()]).toEqual([]);
});

test("the list puts first what most people support, and counts the late", async () => {
  const [hal, ida] = [await story.commenter("hal"), await story.commenter("ida")];
  await story.comment(hal, "Alone.");
  await story.comment(hal, "Supported.", { supporters: [ida] });
  const { body } = await ask(site, answers.loader, {
    ...{
      path: `/admin/plans/${story.slug}/answers`,
      params: { plan: story.slug },
      cookie: staff.cookie,
    },
  });
  const { comments, counts } = body as { comments: { text: string }[]; counts: object };
  expect(comments.map(({ text }) => text)).toEqual(["Supported.", "Alone."]);
  expect(counts).toEqual({ open: 2, late: 2, answered: 0 });
});

test("answers, queue and home count as late what the clock of the server says", async () => {
  await story.comment(await story.commenter("joe"), "Shown on the first of October.");
  const limit = new Date("2026-10-22T00:00:00Z");
  const counted = async (seconds: number) => {
    const now = new Date(limit.getTime() + seconds * 1000);
    const { id } = await story.db(({ db }) =>
      db.plan.findFirstOrThrow({ where: { slug: story.slug } }),
    );
    const late = await story.db((scope) => findLateComments(scope, now));
    return story.db(async (scope) => [
      (await countAnswerable(scope, id, now)).late,
      (await listAnswerable(scope, id, { filter: "late", section: null, page: 1, now })).length,
      (await countComments(scope, id, now)).late,
      (await listQueue(scope, id, { queue: "late", page: 1, size: 9, now })).total,
      late ? 1 : 0,
    ]);
  };
  expect(await counted(0)).toEqual([0, 0, 0, 0, 0]);
  expect(await counted(1)).toEqual([1, 1, 1, 1, 1]);
});
