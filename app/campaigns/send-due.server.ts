import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { endOfQuiet, nextQuiet, type QuietHours } from "~/districts/quiet-hours";
import type { Mailer } from "~/mail/mailer";
import type { OutgoingMail } from "~/mail/message";
import type { Outcome } from "~/mail/outcome";
import type { Clock } from "~/platform/clock";
import { type Caller, transaction } from "~/platform/scope.server";
import { serverWait } from "./back-off";
import type { Claim, Settlement } from "./claim";
import { type DomainPace, holdBack } from "./domain-pace";
import type { FlightRecorder } from "./flight-recorder.server";
import { Flights } from "./flights";
import type { Hands } from "./hands";
import {
  type Exchange,
  type Ledger,
  openLedger,
  type SenderKey,
  settleAfterLoss,
} from "./ledger.db.server";
import type { Known } from "./recording";
import { queueSending } from "./send-job.server";
import { settle } from "./settlement";
import { findNextDue, settleCampaigns } from "./sweep.db.server";

export type SenderDeps = {
  mailer: Mailer;
  /** One for each sender. */
  openRecorder(key: SenderKey): FlightRecorder;
  /** The finished mail of one delivery. */
  compose(claim: Claim): OutgoingMail;
  /** What all senders of this process may hold at once. */
  hands: Hands;
  stop: AbortSignal;
  clock: Clock;
  /** The district's hours in which nothing leaves. */
  quiet: QuietHours;
  /** Mails a minute to one domain, kept to by all who share `pace`; null is as many as there are. */
  domainPerMinute: number | null;
  pace: DomainPace;
  /** 0 to 1. */
  chance(): number;
};

/**
 * Sends what is due of a campaign and has itself called again for the rest. Several may be at one
 * campaign: a delivery is in one sender's hands only.
 */
export async function sendDue(caller: Caller, campaignId: string, deps: SenderDeps): Promise<void> {
  const key = { districtId: caller.districtId, campaignId, senderId: randomUUID() };
  const isQuiet = endOfQuiet(deps.quiet, deps.clock()) !== null;
  const serverInTrouble = !isQuiet && (await sendAll(caller, key, deps));
  await transaction(caller, async (scope) => {
    await settleCampaigns(scope);
    const due = await findNextDue(scope, campaignId);
    if (!due) return;
    const wait = serverInTrouble ? serverWait(deps.chance()) : 0;
    const runAt = new Date(Math.max(due.getTime(), deps.clock().getTime() + wait));
    await queueSending(scope, campaignId, endOfQuiet(deps.quiet, runAt) ?? runAt);
  });
}

/** How long a sender goes on before it reads again what the district has set. */
const LOOK_AGAIN_MS = 600_000;

/** Says at the end whether the mail server was in trouble. */
async function sendAll(caller: Caller, key: SenderKey, deps: SenderDeps): Promise<boolean> {
  const begun = deps.clock();
  const lookAgain = new Date(begun.getTime() + LOOK_AGAIN_MS);
  const quiet = nextQuiet(deps.quiet, begun) ?? lookAgain;
  const until = quiet < lookAgain ? quiet : lookAgain;
  const flights = new Flights<Settlement>();
  const server = { failures: 0, isInTrouble: () => server.failures >= deps.hands.connections };
  const mayTake = () => !deps.stop.aborted && !server.isInTrouble() && deps.clock() < until;
  const ledger = await openLedger(caller.database, key);
  const recorder = deps.openRecorder(key);
  let learned = 0;
  const launch = ({ claims, at }: Exchange) => {
    learned = Math.max(learned, at);
    recorder.took(
      claims.map(({ id }) => id),
      at,
    );
    for (const claim of claims) flights.start(attempt(claim, { ...deps, recorder }, server));
    deps.hands.took(flights);
  };
  const findRoom = () => (mayTake() ? deps.hands.roomFor(flights, recorder.isKept) : 0);
  let isSettled = false;
  deps.hands.join(flights);
  try {
    await exchangeUntilDone({ ledger, flights, recorder }, launch, findRoom);
    isSettled = true;
    ledger.close();
  } catch (error) {
    const outcomes = await flights.allLanded();
    ledger.close();
    await settleThroughOutage(caller, key, { outcomes, learned });
    isSettled = true;
    throw error;
  } finally {
    deps.hands.leave(flights);
    recorder.close(isSettled);
  }
  return server.isInTrouble();
}

/** A part of what was under way, so that the rest flies on while the database answers. */
const WORTH_RECORDING = 0.3;

type Hand = { ledger: Ledger; flights: Flights<Settlement>; recorder: FlightRecorder };

/** Each time some of what is under way has ended, one statement records it and takes as many. */
async function exchangeUntilDone(
  { ledger, flights, recorder }: Hand,
  launch: (exchange: Exchange) => void,
  findRoom: () => number,
): Promise<void> {
  for (;;) {
    const room = findRoom();
    const landed = flights.takeLanded();
    const exchange = await ledger.exchange(landed, room);
    flights.recorded();
    recorder.recorded(landed.map(({ id }) => id));
    launch(exchange);
    if (exchange.passed === 0 && flights.isClear) return;
    await flights.someLanded(Math.max(1, Math.floor(flights.inAir * WORTH_RECORDING)));
  }
}

type Attempting = SenderDeps & { recorder: FlightRecorder };

async function attempt(
  claim: Claim,
  deps: Attempting,
  server: { failures: number },
): Promise<Settlement> {
  const held = deps.domainPerMinute !== null && holdBack(claim, deps.domainPerMinute, deps);
  if (held) return held;
  const outcome = await handOver(claim, deps);
  const isServerTrouble = outcome.state === "deferred" && outcome.cause === "server";
  server.failures = isServerTrouble ? server.failures + 1 : 0;
  const settlement = settle(claim, outcome, deps.chance(), deps.stop.aborted);
  deps.recorder.ended(settlement);
  return settlement;
}

/** A mail that cannot be written (an address that is none) fails alone, not its whole campaign. */
async function handOver(claim: Claim, deps: Attempting): Promise<Outcome> {
  let mail: OutgoingMail;
  try {
    mail = deps.compose(claim);
  } catch (error) {
    return { state: "failed", reply: `Not sent: ${(error as Error).message}` };
  }
  return deps.mailer
    .send(mail, () => deps.recorder.reachesDot(claim.id))
    .catch((error: Error): Outcome => ({ state: "unknown", reply: error.message }));
}

/** The database went away: what became of the mails is kept in memory until it is back, a while. */
async function settleThroughOutage(caller: Caller, key: SenderKey, known: Known): Promise<void> {
  const tries = 60;
  for (let left = tries; left > 0; left--) {
    try {
      return await settleAfterLoss(caller.database, key, known);
    } catch (error) {
      if (left === 1) throw error;
      await sleep(500);
    }
  }
}
