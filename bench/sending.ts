import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { startProcess } from "./driver";
import { type MailServer, startMailServer } from "./mail-server";
import type { Taken } from "./sink";
import { openBenchSystem } from "./system";
import { watchProgress } from "./watch-progress";

const stretches = 10;
const plainMails = 3000;
const warmUp = 500;

export type CampaignSize = { recipients: number; languages: readonly string[] };

/**
 * A whole campaign by the real worker's process, against plain nodemailer with a fixed body in a process of
 * its own: by turns, the worker halted while the other sends.
 */
export async function benchSending(size: CampaignSize) {
  const { recipients, languages } = size;
  const system = await openBenchSystem({ people: recipients, languages });
  const ours = await startMailServer();
  const theirs = await startMailServer();
  const plain = startProcess("plain-process", [`${theirs.port}`]);
  const worker = startProcess("../server/worker", [], {
    ...{ DATA_DIR: system.dataDir, DATABASE_URL: "", LOG_LEVEL: "error" },
    ...{ SMTP_URL: ours.url, MAIL_RATE: "" },
  });
  try {
    await plainRate(plain, warmUp);
    await untilAccepted(ours, Math.min(warmUp, recipients / 20));
    const stopWatching = watchProgress(system, ours, { recipients, worker: worker.pid ?? 0 });
    const rates: Rates[] = [];
    for (let stretch = 1; stretch <= stretches; stretch++) {
      const rate = await rateUntil(ours, Math.floor((recipients * stretch) / stretches));
      worker.kill("SIGSTOP");
      rates.push({ ours: rate, plain: await plainRate(plain, plainMails) });
      worker.kill("SIGCONT");
    }
    const watched = await stopWatching();
    const taken = whatCame(await ours.list(), size);
    return { recipients, languages: languages.length, ...summary(rates), ...watched, ...taken };
  } finally {
    worker.kill("SIGTERM");
    await once(worker, "exit");
    plain.kill();
    for (const server of [ours, theirs]) server.stop();
    await system.close();
  }
}

type Rates = { ours: number; plain: number };

async function plainRate(plain: ChildProcess, mails: number): Promise<number> {
  plain.send(mails);
  const [rate] = (await once(plain, "message")) as [number];
  return rate;
}

/** Mails a second from now until so many have been accepted in all. */
async function rateUntil(server: MailServer, count: number): Promise<number> {
  const start = performance.now();
  const from = await server.accepted();
  const to = await untilAccepted(server, count);
  return (1000 * (to - from)) / (performance.now() - start);
}

async function untilAccepted(server: MailServer, count: number): Promise<number> {
  for (;;) {
    const accepted = await server.accepted();
    if (accepted >= count) return accepted;
    await delay(20);
  }
}

function summary(rates: readonly Rates[]) {
  const mean = (of: (one: Rates) => number) =>
    rates.length / rates.reduce((sum, one) => sum + 1 / of(one), 0);
  const [ours, plain] = [mean((one) => one.ours), mean((one) => one.plain)];
  return {
    mails_per_second: Math.round(ours),
    plain_nodemailer: Math.round(plain),
    ratio: round(ours / plain),
    by_stretch: rates.map((one) => round(one.ours / one.plain)),
    aim: 0.7,
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Whether everybody got one mail, in their language. */
function whatCame(taken: readonly Taken[], { recipients, languages }: CampaignSize) {
  const people = new Set(taken.map(({ to }) => to));
  const isTheirs = ({ to, language }: Taken) =>
    language === languages[Number.parseInt(to.slice(1), 10) % languages.length];
  return {
    twice: taken.length - people.size,
    lost: recipients - people.size,
    in_another_language: taken.filter((mail) => !isTheirs(mail)).length,
  };
}
