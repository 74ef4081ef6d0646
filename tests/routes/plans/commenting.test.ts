import { expect, test } from "vitest";
import { loader as editLoader } from "~/plans/routes/comment-text";
import { loader as linkLoader } from "~/plans/routes/commenter-link";
import { ask } from "../auth/site";
import { planSite } from "./plan-site";

test("somebody unknown writes: nothing is shown, and one mail without their words asks", async () => {
  const { write, last, jobs, mail, section } = await planSite();
  const answer = await write({ text: "Buy my pills at https://pills.test" });
  expect(answer).toMatchObject({ status: 303 });
  expect(answer.location).toBe("/d/cedar-valley/plans/tech/sections/devices-at-home?said=mail");
  const comment = await last();
  expect(comment).toMatchObject({ state: "unconfirmed", sectionKey: "devices-at-home" });
  const [payload = {}] = await jobs();
  const [sent = ""] = await mail(payload);
  expect(sent).toContain("maria@home.test");
  expect(sent.replace(/=\r?\n/g, "")).toContain(`?comment=3D${comment.id}`);
  expect(sent).not.toContain("pills");
  expect((await section()).body).toMatchObject({ total: 0, threads: [] });
});

test("the link changes nothing until its button is pressed; then staff read the comment first", async () => {
  const { site, write, last, linkOf, press, section, db } = await planSite();
  await write({ name: "Maria Lopez", shown: "initials" });
  const { id, commenterId } = await last();
  const token = linkOf(commenterId);
  const looked = await ask(site, linkLoader, {
    path: `/p/${token}?comment=${id}`,
    params: { token },
  });
  expect(looked.body).toMatchObject({ name: "M… L…", comment: { text: expect.any(String) } });
  expect(looked.cookies).toEqual([]);
  expect((await last()).state).toBe("unconfirmed");
  const pressed = await press(token, `comment=${id}`);
  expect(pressed.location).toBe(`/d/cedar-valley/comments/${id}?said=1`);
  expect(pressed.cookies[0]).toBe(
    `fc_commenter=${token}; Path=/d/cedar-valley; HttpOnly; SameSite=Lax; Max-Age=31536000`,
  );
  expect(await last()).toMatchObject({ state: "waiting", shownAs: "name:M. L." });
  expect((await section()).body).toMatchObject({ total: 0 });
  const events = await db(({ db }) => db.commentEvent.findMany());
  expect(events.map(({ kind }) => kind)).toEqual(["written"]);
});

test("with moderation after publishing a confirmed comment is shown at once", async () => {
  const { known, section } = await planSite({ moderation: "after" });
  const { id } = await known();
  expect((await section()).body).toMatchObject({ total: 1, threads: [{ thread: { id } }] });
});

test("who did not write it presses so, and it is gone", async () => {
  const { write, last, linkOf, press, db } = await planSite();
  await write();
  const { id, commenterId } = await last();
  const pressed = await press(linkOf(commenterId), `comment=${id}`, "_disown");
  expect(pressed).toMatchObject({ status: 303, cookies: [] });
  expect(await db(({ db }) => db.planComment.count())).toBe(0);
});

test("a link confirms only its own commenter's comment", async () => {
  const { write, last, linkOf, press, db } = await planSite();
  await write({ email: "maria@home.test" });
  const { commenterId: maria } = await last();
  await write({ email: "sam@home.test" });
  const sams = await last();
  await press(linkOf(maria), `comment=${sams.id}`);
  expect(await last()).toMatchObject({ id: sams.id, state: "unconfirmed" });
  expect(await db(({ db }) => db.commentEvent.count())).toBe(0);
  expect((await press("x".repeat(22), `comment=${sams.id}`)).status).toBe(404);
});

test("a known and an unknown address get the same answer, and neither is taken for confirmed", async () => {
  const { known, write, last } = await planSite();
  await known("maria@home.test");
  const again = await write({ email: "maria@home.test" });
  expect((await last()).state).toBe("unconfirmed");
  const fresh = await write({ email: "new@home.test" });
  expect(again).toEqual(fresh);
});

test("a known browser writes without an address, and may keep a draft that only it sees", async () => {
  const { known, write, last, section, comment } = await planSite();
  const { cookie, commenterId } = await known();
  const kept = await write({ text: "Half a thought", _save: "draft" }, { cookie });
  const draft = await last();
  expect(draft).toMatchObject({ state: "draft", commenterId });
  expect(kept.location).toBe(`/d/cedar-valley/comments/${draft.id}?said=1`);
  expect((await section("", cookie)).body).toMatchObject({
    own: [{ state: "waiting" }, { id: draft.id, text: "Half a thought" }],
  });
  expect((await section()).body).toMatchObject({ own: [] });
  expect((await comment(draft.id)).status).toBe(404);
  expect((await comment(draft.id, cookie)).body).toMatchObject({ voice: { state: "draft" } });
});

test("what is wrong is said at its field, with everything typed", async () => {
  const { write, db } = await planSite();
  const typed = { text: "  ", shown: "name", name: "", email: "nobody", quote: "q".repeat(1001) };
  const answer = await write(typed);
  expect(answer.status).toBe(422);
  const body = answer.body as { errors: object; values: object };
  expect(Object.keys(body.errors).sort()).toEqual(["email", "name", "quote", "text"]);
  expect(body.values).toMatchObject(typed);
  const second = await write({ shown: "name", name: "", email: "nobody" });
  expect(Object.keys((second.body as typeof body).errors).sort()).toEqual(["email", "name"]);
  expect((await write({ text: "x".repeat(5001) })).status).toBe(422);
  expect((await write({ shown: "role:king" })).status).toBe(422);
  expect(await db(({ db }) => db.planComment.count())).toBe(0);
});

test("words that stand twice in a section are taken where they were selected, and stay there when edited", async () => {
  const markdown = "# Plan\n\n## Devices at home\n\nAt six it stays here. At nine it stays here.\n";
  const { write, last, known, section, read } = await planSite({ markdown, moderation: "after" });
  const { cookie } = await known();
  const quote = { quote: "it stays here", quote_prefix: "At nine", quote_suffix: "." };
  await write(quote, { cookie });
  const meant = {
    quote: { exact: "it stays here", prefix: "At six it stays here. At nine ", suffix: "." },
  };
  expect(await last()).toMatchObject(meant);
  const { clauses } = (await section()).body as { clauses: { html: string }[] };
  expect(clauses[0]?.html).toContain("At six it stays here. At nine <mark>it stays here</mark>");
  const editing = await read(editLoader, "/x", { comment: (await last()).id }, cookie);
  expect(editing.body).toMatchObject({ values: { quote_prefix: meant.quote.prefix } });
});

test("a program that fills every field is thanked, and nothing is kept", async () => {
  const { write, db, jobs } = await planSite();
  const answer = await write({ website: "https://spam.test" });
  expect(answer).toMatchObject({ status: 303 });
  expect(answer.location).toContain("said=mail");
  expect(await db(({ db }) => db.planComment.count())).toBe(0);
  expect(await jobs()).toEqual([]);
});

test("a flood from one address or one computer is stopped with 429, and nothing of it is public", async () => {
  const { write, section } = await planSite({ moderation: "after" });
  const statuses = [];
  for (let n = 0; n < 7; n++) statuses.push((await write()).status);
  expect(statuses.slice(0, 5)).toEqual([303, 303, 303, 303, 303]);
  expect(statuses.slice(5)).toEqual([429, 429]);
  const flood = { clientAddress: "10.9.9.9" };
  const many = [];
  for (let n = 0; n < 21; n++) many.push((await write({ email: `a${n}@x.test` }, flood)).status);
  expect(many.slice(0, 20).every((status) => status === 303)).toBe(true);
  expect(many[20]).toBe(429);
  expect((await section()).body).toMatchObject({ total: 0 });
});

test("closed comments answer 403, and an older version takes none", async () => {
  const { site, write, db, section, publish } = await planSite();
  await publish("# Learning\n\n## Devices at home\n\nFor as long as needed.\n");
  expect((await section("?version=1")).body).toMatchObject({ isOpen: false, latest: 2 });
  expect((await section()).body).toMatchObject({ isOpen: true, number: 2 });
  await db(({ db }) => db.plan.updateMany({ data: { commentsCloseAt: site.services.clock() } }));
  expect((await write()).status).toBe(403);
  expect((await section()).body).toMatchObject({ isOpen: false });
});

test("a reply to a reply stands below what both answer", async () => {
  const { known, write, last } = await planSite({ moderation: "after" });
  const { id, cookie } = await known();
  await write({ parent: id }, { cookie });
  const first = await last();
  expect(first.parentId).toBe(id);
  await write({ parent: first.id }, { cookie });
  expect((await last()).parentId).toBe(id);
});

test("addresses that name nothing are 404", async () => {
  const { section, comment, read } = await planSite();
  for (const query of ["?version=9", "?version=x", "?version=0", "?page=7"]) {
    expect([query, (await section(query)).status]).toEqual([query, 404]);
  }
  expect((await section("?page=nonsense&said=%00&version=")).status).toBe(200);
  expect((await comment("nonsense")).status).toBe(404);
  expect((await comment("00000000-0000-7000-8000-000000000000")).status).toBe(404);
  const { loader } = await import("~/plans/routes/public-section");
  expect((await read(loader, "/x", { plan: "tech", section: "../x" })).status).toBe(404);
});
