import { createElement, type FunctionComponent } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { deleteUnconfirmed } from "~/plans/comments/delete-unconfirmed.server";
import { makeCommenter } from "~/plans/comments/write-comment.server";
import { action as flag } from "~/plans/routes/comment-flags";
import { action as hide } from "~/plans/routes/comment-hiding";
import { action as settle } from "~/plans/routes/comment-reports";
import { action as show } from "~/plans/routes/comment-showing";
import supportForm, {
  action as support,
  loader as supportPage,
} from "~/plans/routes/comment-support";
import { action as edit } from "~/plans/routes/comment-text";
import { action as withdraw } from "~/plans/routes/comment-withdrawal";
import { loader as queueLoader } from "~/plans/routes/plan-comments";
import { systemCaller } from "~/platform/system-caller.server";
import { type Answer, ask, signedIn } from "../auth/site";
import { planSite } from "./plan-site";

async function story(moderation = "before") {
  const plan = await planSite({ moderation });
  const { site, districtId } = plan;
  const staff = await signedIn(site, districtId, "editor");
  const admin = (handler: unknown, id: string, form: Record<string, string> = {}) =>
    ask(site, handler, {
      ...{ path: "/x", cookie: staff.cookie, params: { plan: "tech", comment: id }, form },
    });
  const act = (handler: unknown, id: string, form: Record<string, string>, cookie = "") =>
    ask(site, handler, {
      ...{ path: "/x", cookie, params: { district: "cedar-valley", comment: id }, form },
    });
  /** Agrees by an address, and does the job that makes a commenter of it. */
  const agree = async (id: string, email: string) => {
    await act(support, id, { email });
    await makeCommenter((await plan.jobs()).at(-1), site);
  };
  const queue = async (state: string) => {
    const params = { plan: "tech" };
    const answer = await ask(site, queueLoader, {
      ...{ path: `/x?state=${state}`, cookie: staff.cookie, params },
    });
    return answer.body as { total: number; counts: object; comments: { id: string }[] };
  };
  const kinds = async (id: string) => {
    const events = await plan.db(({ db }) =>
      db.commentEvent.findMany({ where: { commentId: id }, orderBy: { id: "asc" } }),
    );
    return events.map(({ kind }) => kind);
  };
  return { ...plan, admin, act, agree, queue, kinds };
}

test("staff show what waits, and everybody sees it with its timeline", async () => {
  const { known, admin, queue, comment, section, db, kinds } = await story();
  const { id } = await known();
  expect(await queue("waiting")).toMatchObject({ total: 1, counts: { waiting: 1, unanswered: 0 } });
  expect((await admin(show, id, { queue: "waiting" })).location).toBe(
    "/admin/plans/tech/comments?state=waiting",
  );
  expect(await queue("waiting")).toMatchObject({ total: 0, counts: { waiting: 0, unanswered: 1 } });
  expect((await section()).body).toMatchObject({ comments: 1, threads: [{ thread: { id } }] });
  expect((await comment(id)).body).toMatchObject({
    events: [{ kind: "written" }, { kind: "shown" }],
  });
  expect((await admin(show, id)).status).toBe(409);
  expect(await kinds(id)).toEqual(["written", "shown"]);
  const audit = await db(({ db }) => db.auditEntry.findMany({ where: { action: "comment.show" } }));
  expect(audit).toHaveLength(1);
});

test("hiding needs a ground and a note; the tombstone says the ground and keeps replies, never the words", async () => {
  const { known, write, admin, comment, section, act } = await story("after");
  const { id, cookie } = await known();
  await write({ parent: id, text: "I think so too" }, { cookie });
  await act(flag, id, { ground: "insult", note: "Rude" });
  expect((await admin(hide, id, { ground: "insult", note: " " })).status).toBe(422);
  expect((await admin(hide, id, { ground: "wrong opinion", note: "N" })).status).toBe(422);
  expect((await admin(hide, id, { ground: "insult", note: "Calls her names" })).status).toBe(303);
  const body = (await section()).body as { threads: { thread: object }[] };
  expect(body.threads[0]?.thread).toMatchObject({
    ...{ state: "hidden", text: "", quote: null, shownAs: "", ground: "insult" },
    replies: [{ text: "I think so too" }],
  });
  const page = await comment(id);
  expect(page.body).toMatchObject({ events: [{}, {}, { kind: "hidden", ground: "insult" }] });
  expect(JSON.stringify([body, page.body])).not.toMatch(/Calls her names|over too soon/);
});

test("one that is refused before it was ever shown leaves its tombstone too, without words or name", async () => {
  const { known, admin, comment, section } = await story("before");
  const { id } = await known();
  await admin(hide, id, { ground: "threat", note: "Names a house" });
  const body = (await section()).body as { threads: { thread: object }[]; comments: number };
  expect(body.comments).toBe(0);
  expect(body.threads[0]?.thread).toMatchObject({
    ...{ id, state: "hidden", text: "", quote: null, shownAs: "", ground: "threat" },
    endedAt: expect.any(String),
  });
  const page = await comment(id);
  expect(page.body).toMatchObject({ events: [{}, { kind: "hidden", ground: "threat" }] });
  expect(JSON.stringify([body, page.body])).not.toMatch(/Names a house|over too soon/);
});

test("a shown comment that is edited is read again where staff read first", async () => {
  const { known, admin, act, last, section, kinds, db } = await story();
  const { id, cookie } = await known();
  await admin(show, id);
  expect((await act(edit, id, { text: "New words", shown: "role:staff" })).status).toBe(403);
  await act(edit, id, { text: "New words", shown: "role:staff", quote: "a hotspot" }, cookie);
  expect(await last()).toMatchObject({
    ...{ state: "waiting", text: "New words", shownAs: "role:staff" },
    quote: { exact: "a hotspot", prefix: "The school lends " },
  });
  expect((await section()).body).toMatchObject({
    threads: [{ thread: { state: "waiting", text: "" } }],
  });
  expect(await kinds(id)).toEqual(["written", "shown", "edited"]);
  await admin(show, id);
  await db(async ({ db, districtId }) => {
    const { planId } = await db.planComment.findFirstOrThrow();
    const staff = await db.staff.findFirstOrThrow();
    const answer = await db.officialAnswer.create({
      data: {
        ...{ districtId, planId, disposition: "declined", reason: "No", language: "en" },
        ...{ author: "Office", staffId: staff.id },
      },
    });
    await db.planComment.updateMany({ data: { answerId: answer.id } });
  });
  const late = await act(edit, id, { text: "Other words", shown: "role:staff" }, cookie);
  expect(late.status).toBe(409);
  expect((await last()).text).toBe("New words");
});

test("its writer withdraws a comment; nobody else can", async () => {
  const { known, act, last, section, kinds } = await story("after");
  const { id, cookie } = await known("maria@home.test");
  const other = await known("sam@home.test");
  expect((await act(withdraw, id, {}, other.cookie)).status).toBe(403);
  await act(withdraw, id, {}, cookie);
  expect((await section()).body).toMatchObject({
    threads: [{ thread: { state: "withdrawn", text: "" } }, {}],
  });
  expect(await kinds(id)).toEqual(["written", "shown", "withdrawn"]);
  expect((await last()).id).toBe(other.id);
});

function render(component: unknown, { body }: Answer): string {
  const page = component as FunctionComponent<{ loaderData: unknown }>;
  return renderToStaticMarkup(createElement(page, { loaderData: body }));
}

test("agreeing counts once, is taken back, and asks an unknown browser to confirm by mail", async () => {
  const { known, act, agree, comment, jobs, mail, site } = await story("after");
  const { id } = await known("maria@home.test");
  const { cookie, commenterId } = await known("sam@home.test");
  await act(support, id, {}, cookie);
  expect((await comment(id, cookie)).body).toMatchObject({
    voice: { supports: 1, isSupported: true },
  });
  await act(support, id, {}, cookie);
  expect((await comment(id)).body).toMatchObject({ voice: { supports: 0 } });
  expect((await act(support, id, {})).location).toBe(`/d/cedar-valley/comments/${id}/support`);
  const params = { district: "cedar-valley", comment: id };
  const shown = await ask(site, supportPage, { path: "/x?lang=es", params });
  expect(shown.status).toBe(200);
  expect(render(supportForm, shown)).toContain(
    `<a href="/d/cedar-valley/comments/${id}?lang=es">Volver al comentario</a>`,
  );
  expect((await act(support, id, { email: "no" })).status).toBe(422);
  await agree(id, "sam@home.test");
  const payload = (await jobs()).at(-1) ?? {};
  expect(payload).toMatchObject({ at: id, commenterId });
  expect((await mail(payload))[0]).toContain("sam@home.test");
});

test("a report is seen by staff and hides nothing; settled, it is gone from the queue", async () => {
  const { known, act, queue, admin, section } = await story("after");
  const { id } = await known();
  expect((await act(flag, id, { ground: "", note: "" })).status).toBe(422);
  expect((await act(flag, id, { ground: "insult", note: "Rude" })).location).toContain(
    "said=flagged",
  );
  expect(await queue("flagged")).toMatchObject({ comments: [{ id, flags: [{ note: "Rude" }] }] });
  expect((await section()).body).toMatchObject({ comments: 1 });
  await admin(settle, id, { queue: "flagged" });
  expect(await queue("flagged")).toMatchObject({ total: 0, counts: { flagged: 0 } });
});

test("a comment is late when it waited longer for an answer than the plan allows", async () => {
  const { known, queue, db } = await story("after");
  await known();
  expect(await queue("late")).toMatchObject({ total: 0 });
  await db(({ db }) =>
    db.planComment.updateMany({ data: { shownAt: new Date(Date.now() - 22 * 86_400_000) } }),
  );
  expect(await queue("late")).toMatchObject({ total: 1, counts: { late: 1, unanswered: 1 } });
});

test("what nobody confirmed within a week is deleted, with the address if nothing else has it", async () => {
  const { site, districtId, write, known, agree, db } = await story("after");
  const { id } = await known("known@home.test");
  await write({ email: "typed@home.test" });
  await agree(id, "agrees@home.test");
  await agree(id, "never-again@home.test");
  const where = { emailKey: "never-again@home.test" };
  await db(({ db }) => db.mailAddress.updateMany({ where, data: { unsubscribedAt: new Date() } }));
  const caller = systemCaller(site.services.database, districtId, "test");
  const days = (n: number) => new Date(Date.now() + n * 86_400_000);
  const kept = () =>
    db(async ({ db }) => {
      const addresses = await db.mailAddress.findMany({ orderBy: { emailKey: "asc" } });
      const counts = [await db.planComment.count(), await db.commenter.count()];
      return { counts, emails: addresses.map(({ email }) => email) };
    });
  expect(await deleteUnconfirmed(caller, days(6))).toBe(0);
  expect((await kept()).counts).toEqual([2, 4]);
  expect(await deleteUnconfirmed(caller, days(8))).toBe(1);
  expect(await kept()).toEqual({
    ...{ counts: [1, 1], emails: ["known@home.test", "never-again@home.test"] },
  });
});

test("who asks again shortly before the week is over has a week again", async () => {
  const { site, districtId, known, agree, db } = await story("after");
  const { id } = await known("known@home.test");
  await agree(id, "agrees@home.test");
  const createdAt = new Date(Date.now() - 10 * 86_400_000);
  await db(({ db }) => db.commenter.updateMany({ data: { createdAt } }));
  await agree(id, "agrees@home.test");
  await deleteUnconfirmed(systemCaller(site.services.database, districtId, "test"), new Date());
  expect(await db(({ db }) => db.commenter.count())).toBe(2);
});
