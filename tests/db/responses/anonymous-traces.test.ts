import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { finishWave, flushOpenWave } from "~/responses/finish-wave.server";
import { sweepAnswers } from "~/responses/sweep-answers.server";
import { createRelease } from "~/scores/release/create-release.server";
import { withClient } from "../../../server/database/client";
import { joinVersions, readVersions } from "./attacker/dead-rows";
import { answerAs, unsearched } from "./attacker/run-wave";
import { formServer } from "./form-server";
import { type Invited, invitedWave, many } from "./story";

const anonymousWave = (count: number) => invitedWave({ people: many(count), mode: "anonymous" });

const owned = <T>(wave: Invited, work: Parameters<typeof withClient<T>>[1]) =>
  withClient(wave.ownerUrl, work);

async function answerAll(wave: Invited, from: number, to: number): Promise<void> {
  for (const [index, token] of wave.tokens.slice(from, to).entries()) {
    await answerAs(wave, from + index, token);
  }
}

test("rows that a flush deleted and rewrote join everybody until they are swept, and nobody after", async () => {
  const wave = await anonymousWave(120);
  await answerAll(wave, 0, 60);
  const read = (table: Parameters<typeof readVersions>[1]) =>
    owned(wave, (owner) => readVersions(owner, table));
  const attack = async () => joinVersions(await read("staged_response"), await read("invitation"));
  await flushOpenWave(wave.caller, wave.waveId);
  expect(await attack()).toHaveLength(60);
  await sweepAnswers({ rewrite: ["staged_response"] }, wave);
  expect(await attack()).toEqual([]);
  for (const [table, rows] of [
    ["staged_response", 10],
    ["response", 50],
    ["invitation", 120],
  ] as const) {
    expect([table, (await read(table)).length]).toEqual([table, rows]);
  }
});

test("answers that come while others are flushed and swept are neither refused nor lost", async () => {
  const wave = await anonymousWave(240);
  const line = (start: number) =>
    Array.from({ length: 30 }, (_, n) => start + n * 8).reduce(
      (before, n) => before.then(() => answerAs(wave, n, wave.tokens[n] ?? "")),
      Promise.resolve(),
    );
  let isOver = false;
  const worker = async () => {
    while (!isOver) {
      const moved = await flushOpenWave(wave.caller, wave.waveId);
      if (moved > 0) await sweepAnswers({ rewrite: ["staged_response", "response"] }, wave);
    }
  };
  const working = [worker(), worker()];
  await Promise.all(Array.from({ length: 8 }, (_, start) => line(start)));
  isOver = true;
  await Promise.all(working);
  await finishWave(wave.caller, wave.waveId);
  const who = (await wave.responses()).map(({ answers }) => (answers as { WHO: string }).WHO);
  expect(new Set(who).size).toBe(240);
  expect(who).toHaveLength(240);
});

test("a flush and a closing queue the sweep of what they deleted in their own transaction", async () => {
  const wave = await anonymousWave(60);
  await answerAll(wave, 0, 30);
  const queued = () =>
    owned(wave, async (owner) => {
      const { rows } = await owner.query<{ payload: { rewrite: string[] } }>(`
        SELECT j.payload FROM graphile_worker._private_jobs j
        JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE t.identifier = 'sweep-answers' ORDER BY j.id`);
      return rows.map(({ payload }) => payload.rewrite);
    });
  await flushOpenWave(wave.caller, wave.waveId);
  expect(await queued()).toEqual([["staged_response"]]);
  await finishWave(wave.caller, wave.waveId);
  expect(await queued()).toEqual([
    ["staged_response"],
    ["response", "response_draft", "staged_response", "paper_entry"],
  ]);
});

test("the planner's samples hold no answer, and nothing that was written", async () => {
  const wave = await anonymousWave(60);
  await answerAll(wave, 0, 40);
  await flushOpenWave(wave.caller, wave.waveId);
  const sampled = await owned(wave, async (owner) => {
    await owner.query("ANALYZE");
    const { rows } = await owner.query<{ name: string }>(`
      SELECT tablename || '.' || attname AS name FROM pg_stats
      WHERE tablename IN ('response', 'staged_response', 'response_draft', 'open_text')`);
    return rows.map(({ name }) => name);
  });
  expect(sampled).toContain("response.audience");
  expect(sampled.filter((name) => /\.(answers|texts|text|digest)$/.test(name))).toEqual([]);
});

test("ids of answers stand in no other table, and those of before a flush nowhere", async () => {
  const wave = await anonymousWave(60);
  await answerAll(wave, 0, 30);
  const staged = await wave.db(({ db }) => db.stagedResponse.findMany());
  await flushOpenWave(wave.caller, wave.waveId);
  await createRelease(wave.caller, wave.waveId, unsearched);
  const first = await wave.responses();
  await answerAll(wave, 30, 50);
  await flushOpenWave(wave.caller, wave.waveId);
  const now = [
    ...(await wave.responses()),
    ...(await wave.db(({ db }) => db.stagedResponse.findMany())),
  ];
  const tables = await owned(wave, async (owner) => {
    const { rows } = await owner.query<{ name: string }>(`
      SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema IN ('public', 'graphile_worker')`);
    const contents = new Map<string, string>();
    for (const { name } of rows) {
      const { rows: all } = await owner.query(
        `SELECT string_agg(t::text, ' ') AS text FROM ${name} t`,
      );
      contents.set(name, String(all[0]?.text));
    }
    return contents;
  });
  const holding = (rows: readonly { id: string }[]) =>
    [...tables].flatMap(([name, text]) => (rows.some(({ id }) => text.includes(id)) ? [name] : []));
  expect(tables.size).toBeGreaterThan(40);
  expect(holding([...staged, ...first])).toEqual([]);
  expect(holding(now).sort()).toEqual([
    "public.release_response",
    "public.response",
    "public.staged_response",
  ]);
});

test("what the web process logs of answering names no link, no browser and no answer", async () => {
  const wave = await anonymousWave(40);
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const form = await formServer({
    services: { ...wave.services, log: pino({ level: "trace" }, stream) },
  });
  const [token = "", other = ""] = wave.tokens;
  await form.get(token);
  await form.post(token, { AW1: "none of these" });
  const { status } = await form.post(token, { AW1: "3", OPEN: "Words of mine" });
  expect(status).toBe(303);
  await form.post(token, { AW1: "4" });
  await form.get(token);
  await form.post(other, { AW1: "3", OPEN: "x".repeat(2_000_000) }).catch(() => null);
  await form.get(`${other}x`);
  expect(lines.filter((line) => !/"level":(10|20)/.test(line))).toEqual([]);
  const text = lines.join("\n");
  expect([token, other, "Words of mine"].filter((secret) => text.includes(secret))).toEqual([]);
});

test("PostgreSQL's own log is told no statement and no value", async () => {
  const wave = await anonymousWave(1);
  const setting = (name: string) =>
    owned(wave, async (owner) => {
      const { rows } = await owner.query("SELECT current_setting($1) AS value", [name]);
      return [name, String(rows[0]?.value)];
    });
  const told = {
    log_statement: "none",
    log_min_duration_statement: "-1",
    log_min_error_statement: "panic",
  };
  for (const [name, value] of Object.entries({
    ...told,
    log_error_verbosity: "terse",
    log_parameter_max_length: "0",
    track_commit_timestamp: "off",
  })) {
    expect(await setting(name)).toEqual([name, value]);
  }
});
