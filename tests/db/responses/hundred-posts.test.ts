import { expect, test } from "vitest";
import { sha256 } from "~/platform/secrets.server";
import { formServer, newBrowser } from "./form-server";
import { invitedWave, many } from "./story";

const answers = { AW1: "3", BU1: "4" };
const hundred = Array.from({ length: 100 }, (_, index) => index);
const thirty = hundred.slice(0, 30);

test.each([
  ["one browser", () => newBrowser("one")],
  ["a hundred browsers", (index: number) => newBrowser(`b${index}`)],
])(
  "100 posts at once of one token from %s leave one response and 100 same receipts",
  async (_, cookieOf) => {
    const wave = await invitedWave({ people: many(2) });
    const token = wave.tokens[1] ?? "";
    const form = await formServer(wave);
    const replies = await Promise.all(
      hundred.map((index) => form.post(token, answers, cookieOf(index))),
    );
    const seen = new Set(replies.map(({ status, location }) => `${status} ${location}`));
    expect([...seen]).toEqual([`303 /s/${token}/receipt`]);
    expect(await wave.responses()).toMatchObject([{ answers, revision: 1 }]);
  },
);

test("100 people who post at once are each stored with their own answers, in a few commits", async () => {
  const wave = await invitedWave({ people: many(100) });
  const form = await formServer(wave);
  const rating = (index: number) => ["1", "2", "3", "4"][index % 4] ?? "";
  const replies = await Promise.all(
    wave.tokens.map((token, index) =>
      form.post(token, { AW1: rating(index) }, newBrowser(`b${index}`)),
    ),
  );
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([303]));
  const kept = await wave.db(({ db }) =>
    db.response.findMany({
      select: { answers: true, invitation: { select: { tokenHash: true } } },
    }),
  );
  const answersOf = new Map(
    kept.map(({ answers, invitation }) => [
      Buffer.from(invitation?.tokenHash ?? []).toString("hex"),
      answers,
    ]),
  );
  for (const [index, token] of wave.tokens.entries()) {
    expect(answersOf.get(sha256(token).toString("hex"))).toEqual({ AW1: rating(index) });
  }
  const commits = await wave.db(
    ({ db }) => db.$queryRaw<{ n: number }[]>`
      SELECT count(DISTINCT xmin::text)::int AS n FROM response`,
  );
  expect(commits[0]?.n).toBeLessThan(100);
});

test("of 30 different posts at once by one browser one is kept whole, and nobody is told otherwise", async () => {
  const wave = await invitedWave({ people: many(1) });
  const token = wave.tokens[0] ?? "";
  const form = await formServer(wave);
  const replies = await Promise.all(
    thirty.map((index) =>
      form.post(token, { AW1: "3", OPEN: `Thought ${index}` }, newBrowser("one")),
    ),
  );
  const taken = thirty.filter((index) => replies[index]?.status === 303);
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(30 - taken.length);
  expect(taken).toHaveLength(1);
  expect(await wave.responses()).toMatchObject([{ texts: { OPEN: `Thought ${taken[0]}` } }]);
});

test("100 posts at once of one anonymous token stage one set of answers", async () => {
  const wave = await invitedWave({ people: many(30), mode: "anonymous" });
  const token = wave.tokens[0] ?? "";
  const form = await formServer(wave);
  const replies = await Promise.all(hundred.map(() => form.post(token, answers)));
  expect(new Set(replies.map(({ location }) => location))).toEqual(
    new Set([`/s/${token}/receipt`]),
  );
  expect(await wave.db(({ db }) => db.stagedResponse.count())).toBe(1);
  const handedOver = replies.filter(({ cookies }) =>
    cookies.some((c) => c.startsWith("fc_scores")),
  );
  expect(handedOver).toHaveLength(1);
});
