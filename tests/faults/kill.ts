import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { answering, answerOf } from "./answering";
import { hashOf, type Ledger, prepareWave, readLedger } from "./prepare";
import { freePort, startedSystem, startSink } from "./system";

type Options = {
  people: number;
  kills: number;
  mailsPerSecond: number;
  say?: (line: string) => void;
};

export type Figures = {
  people: number;
  kills: number;
  mailed: number;
  mailed_twice: number;
  states: Record<string, number>;
  /** Got no mail, and the ledger does not say `unknown`. */
  lost: number;
  acknowledged: number;
  /** Told 303, and not (or not so) in the database. */
  acknowledged_missing: number;
  posts_without_an_answer: number;
  responses: number;
  seconds: number;
};

const PATIENCE_MS = 180_000;
const pending = ["queued", "sending", "deferred"];

/**
 * `kill -9` of everything that `npm start` runs, database included, again and again while mails go out
 * and answers come in. Run whole: `node --import tsx tests/faults/kill.ts`.
 */
export async function killStory({
  people,
  kills,
  mailsPerSecond,
  say = () => {},
}: Options): Promise<Figures> {
  const begun = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), "full-circle-faults-"));
  chmodSync(dataDir, 0o755);
  let crowd: ReturnType<typeof answering> | undefined;
  const known = new Set<number>();
  const letAnswer = (index: number) => {
    if (!known.has(index)) crowd?.letAnswer(index);
    known.add(index);
  };
  const sink = await startSink((to) => letAnswer(Number.parseInt(to.slice(1), 10)));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const system = startedSystem({
    ...{ DATA_DIR: dataDir, PORT: `${port}`, APP_URL: address, SMTP_URL: sink.url },
    ...{ MAIL_FROM: "voice@voice.test", MAIL_RATE: `${mailsPerSecond}` },
  });
  try {
    const tokens = await prepareWave(dataDir, people);
    say(`${people} people are invited; starting`);
    crowd = answering(address, tokens);
    await system.up(true);
    say("started");
    const share = people / (kills + 1);
    for (let round = 1; round <= kills; round += 1) {
      const before = sink.taken.length;
      // Mail goes on first, unless there is none left to go.
      const worthWaiting = Date.now() + 30_000;
      const due = () =>
        Math.min(sink.taken.length, crowd?.acknowledged.size ?? 0) >= round * share &&
        (sink.taken.length > before || Date.now() > worthWaiting);
      await until(due, `round ${round}`);
      const servers = await system.kill();
      say(
        `kill ${round}: ${sink.taken.length} mails, ${crowd.acknowledged.size} answers, ${servers} database processes`,
      );
      await system.up(false);
    }
    await settled(dataDir);
    // Whose mail is unknown and never came has the link by another way.
    for (const index of tokens.keys()) letAnswer(index);
    await crowd.done;
    const ledger = await readLedger(dataDir);
    await system.stop();
    const seconds = Math.round((performance.now() - begun) / 1000);
    const unanswered = crowd.unanswered();
    const told = [...crowd.acknowledged];
    return {
      kills,
      seconds,
      posts_without_an_answer: unanswered,
      ...figures(tokens, sink.taken, told, ledger),
    };
  } finally {
    crowd?.stop();
    await system.kill();
    sink.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

function figures(tokens: string[], taken: string[], acknowledged: string[], ledger: Ledger) {
  const mailed = new Set(taken);
  const states: Record<string, number> = {};
  for (const state of ledger.deliveries.values()) states[state] = (states[state] ?? 0) + 1;
  const lost = tokens
    .map((_, index) => `p${index}@home.test`)
    .filter((email) => !mailed.has(email) && ledger.deliveries.get(email) !== "unknown");
  const indexOf = new Map(tokens.map((token, index) => [token, index]));
  const missing = acknowledged.filter((token) => {
    const kept = ledger.responses.get(hashOf(token));
    return JSON.stringify(kept) !== JSON.stringify(answerOf(indexOf.get(token) ?? -1));
  });
  return {
    people: tokens.length,
    mailed: mailed.size,
    mailed_twice: taken.length - mailed.size,
    states,
    lost: lost.length,
    acknowledged: acknowledged.length,
    acknowledged_missing: missing.length,
    responses: ledger.responses.size,
  };
}

/** The ledger once no mail is on its way any more. */
async function settled(dataDir: string): Promise<Ledger> {
  const begun = Date.now();
  for (;;) {
    const ledger = await readLedger(dataDir);
    const waiting = [...ledger.deliveries.values()].filter((state) => pending.includes(state));
    if (waiting.length === 0) return ledger;
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`${waiting.length} mails still wait`);
    await delay(500);
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const begun = Date.now();
  while (!condition()) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`too long in ${what}`);
    await delay(10);
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      people: { type: "string", default: "500" },
      kills: { type: "string", default: "5" },
    },
  });
  const [people, kills] = [Number(values.people), Number(values.kills)];
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(1));
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const found = await killStory({ people, kills, mailsPerSecond: 8, say });
  process.stdout.write(`${JSON.stringify({ fault: "kill", ...found })}\n`);
  const isGood = found.mailed_twice + found.lost + found.acknowledged_missing === 0;
  process.exitCode = isGood && found.acknowledged === people ? 0 : 1;
}
