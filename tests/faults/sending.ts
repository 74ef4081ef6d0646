import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type MailServer, startMailServer } from "../../bench/mail-server";
import { mailLanguages } from "../../emails/messages";
import { type LedgerView, openLedgerView } from "./ledger-view";
import { prepareWave } from "./prepare";
import { freePort, startedSystem } from "./system";

type Options = {
  recipients: number;
  kills: number;
  outageSeconds: number;
  /** 0 to 1: of the addresses that are told 450 at first. */
  greylist: number;
  say?: (line: string) => void;
};

/** Of a worker to the mail server, as in server/mailer.ts. */
const CONNECTIONS = 10;
const PATIENCE_MS = 300_000;

/**
 * A campaign through everything that can go wrong: the worker killed again and again, the database's
 * sessions ended, the database killed, the mail server gone for a while, and addresses refused at first.
 * Run whole: `node --import tsx tests/faults/sending.ts`.
 */
export async function sendingStory(options: Options) {
  const { recipients, kills, outageSeconds, greylist, say = () => {} } = options;
  const begun = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), "full-circle-faults-"));
  chmodSync(dataDir, 0o755);
  const mailServer = await startMailServer({ greylist });
  const port = await freePort();
  const system = startedSystem({
    ...{ DATA_DIR: dataDir, PORT: `${port}`, APP_URL: `http://127.0.0.1:${port}` },
    ...{ SMTP_URL: mailServer.url, MAIL_FROM: "voice@voice.test" },
  });
  let ledger: LedgerView | undefined;
  try {
    await prepareWave(dataDir, recipients, mailLanguages);
    say(`${recipients} people are invited; starting`);
    await system.up(true);
    ledger = await openLedgerView(dataDir);
    const faults = inTurn({ kills, outageSeconds }, { system, mailServer, ledger });
    for (const [index, { name, strike }] of faults.entries()) {
      await accepted(mailServer, (recipients * (index + 1)) / (faults.length + 1), name);
      say(`${await mailServer.accepted()} mails; ${name}`);
      await strike();
      await accepted(mailServer, (await mailServer.accepted()) + 1, `going on after: ${name}`);
    }
    await ledger.settled(PATIENCE_MS);
    const states = await ledger.countStates();
    const { taken = [], refused } = await mailServer.ask("list");
    const seconds = Math.round((performance.now() - begun) / 1000);
    const compared = await ledger.compare(taken);
    await ledger.close();
    await system.stop();
    const limits = { kills, unknown_at_most: kills * CONNECTIONS, outage_seconds: outageSeconds };
    return { recipients, ...limits, greylisted: refused, seconds, states, ...compared };
  } finally {
    // It would start a killed database again.
    await ledger?.close();
    await system.kill();
    mailServer.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Fault = { name: string; strike: () => Promise<void> | void };

type At = {
  system: ReturnType<typeof startedSystem>;
  mailServer: MailServer;
  ledger: LedgerView;
};

/** The kills, and between them the other faults. */
function inTurn(
  { kills, outageSeconds }: Pick<Options, "kills" | "outageSeconds">,
  { system, mailServer, ledger }: At,
): Fault[] {
  const outage = async () => {
    await mailServer.ask("down");
    await delay(outageSeconds * 1000);
    await mailServer.ask("up");
  };
  const others: Fault[] = [
    { name: "every session of the database ended", strike: () => ledger.endSessions() },
    { name: `the mail server gone for ${outageSeconds} s`, strike: outage },
    { name: "the database killed", strike: system.killDatabase },
  ];
  const killed = { name: "the worker killed", strike: system.killWorker };
  const rounds = Array.from({ length: Math.max(kills, others.length) }, (_, round) => [
    ...(round < kills ? [killed] : []),
    ...others.slice(round, round + 1),
  ]);
  return rounds.flat();
}

async function accepted(mailServer: MailServer, count: number, what: string): Promise<void> {
  const begun = Date.now();
  while ((await mailServer.accepted()) < count) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`too long until: ${what}`);
    await delay(20);
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      recipients: { type: "string", default: "100000" },
      kills: { type: "string", default: "5" },
      outage: { type: "string", default: "600" },
      greylist: { type: "string", default: "0.1" },
    },
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(1));
  const found = await sendingStory({
    recipients: Number(values.recipients),
    kills: Number(values.kills),
    outageSeconds: Number(values.outage),
    greylist: Number(values.greylist),
    say: (line) => void process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify({ fault: "sending", ...found })}\n`);
  const isGood = found.twice + found.lost + found.said_sent_but_never_came === 0;
  process.exitCode = isGood && found.unknown <= found.unknown_at_most ? 0 : 1;
}
