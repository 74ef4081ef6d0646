import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { pauseCampaign } from "~/campaigns/pause-campaign.server";
import { resumeCampaign } from "~/campaigns/resume-campaign.server";
import { standardSurvey } from "~/surveys/standard/standard-survey";
import { filledForm } from "../prisma/seed/answers";
import { seededRandom } from "../prisma/seed/random";
import { yieldToOthers } from "../server/yield-to-others";
import { freePort } from "../tests/faults/system";
import { startProcess } from "./driver";
import { startMailServer } from "./mail-server";
import { median } from "./median";
import type { Pace, Paced } from "./paced";
import type { CampaignSize } from "./sending";
import { openBenchSystem } from "./system";

const rounds = 15;
const secondsEach = 4;
const peoplePerSecond = 100;
/** For each turn; they are asked but last of all in the order of mails. */
const people = secondsEach * peoplePerSecond;

/** The 95th percentile of each turn. */
type Measured = { opened: number[]; sent: number[] };

/**
 * How long people wait for their form and for its receipt while a campaign goes out, and while it is paused: by
 * turns, by the real web and worker processes; the median of all turns.
 */
export async function benchAnswering({ recipients, languages }: CampaignSize) {
  const system = await openBenchSystem({ people: recipients, languages });
  const { caller, campaignId, dataDir } = system;
  await pauseCampaign(caller, campaignId);
  const mails = await startMailServer();
  const port = await freePort();
  const env = { DATA_DIR: dataDir, DATABASE_URL: "", LOG_LEVEL: "error", PORT: `${port}` };
  const web = startProcess("../server/web", [], { ...env, WEB_CONCURRENCY: "" });
  const worker = startProcess("../server/worker", [], {
    ...env,
    SMTP_URL: mails.url,
    MAIL_RATE: "",
  });
  // The worker yields as where one start runs both, the mail server since it stands for another machine's.
  for (const { pid } of [worker, mails]) yieldToOthers(pid ?? 0);
  const clients = startProcess("paced", []);
  const forms = formsOf(system.links);
  const quiet: Measured = { opened: [], sent: [] };
  const sending: Measured = { opened: [], sent: [] };
  let sent = 0;
  try {
    await Promise.all([once(web, "message"), once(worker, "message")]);
    const turn = () => answer(clients, port, forms.splice(0, people));
    await turn();
    for (let round = 0; round < rounds; round++) {
      add(quiet, await turn());
      await resumeCampaign(caller, campaignId);
      await delay(500);
      const before = await mails.accepted();
      add(sending, await turn());
      sent += (await mails.accepted()) - before;
      await pauseCampaign(caller, campaignId);
      await delay(500);
    }
  } finally {
    for (const child of [web, worker, clients]) child.kill("SIGTERM");
    await Promise.all([once(web, "exit"), once(worker, "exit")]);
    mails.stop();
    await system.close();
  }
  return {
    people_per_second: peoplePerSecond,
    mails_per_second: Math.round(sent / (rounds * secondsEach)),
    form_p95_ms: { paused: middle(quiet.opened), sending: middle(sending.opened) },
    submission_p95_ms: { paused: middle(quiet.sent), sending: middle(sending.sent) },
    form_ratio: round(median(sending.opened) / median(quiet.opened)),
    submission_ratio: round(median(sending.sent) / median(quiet.sent)),
    at_most: 1.2,
  };
}

function formsOf(links: readonly string[]) {
  const body = filledForm(seededRandom(7), standardSurvey(), "families", 0).toString();
  return links
    .slice(-people * (2 * rounds + 1))
    .map((link) => ({ path: new URL(link).pathname, body }));
}

/** The people of one turn, who come from a process that is warm after the first. */
async function answer(clients: ChildProcess, port: number, forms: Pace["people"]): Promise<Paced> {
  clients.send({ port, people: forms, perSecond: peoplePerSecond } satisfies Pace);
  const [paced] = (await once(clients, "message")) as [Paced];
  return paced;
}

function add(to: Measured, paced: Paced): void {
  to.opened.push(p95(paced.opened));
  to.sent.push(p95(paced.sent));
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

const middle = (turns: readonly number[]) => round(median(turns));

const round = (value: number) => Math.round(value * 100) / 100;
