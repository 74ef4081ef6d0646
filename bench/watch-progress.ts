import { execFileSync } from "node:child_process";
import { total } from "~/campaigns/delivery";
import { getCampaignStatus } from "~/campaigns/get-campaign-status.server";
import type { MailServer } from "./mail-server";
import type { BenchSystem } from "./system";

type Sample = { sent: number; rssMb: number };

const EVERY_MS = 1000;

/** Looks at a campaign's status, at what the mail server has and at the worker's memory, again and again. */
export function watchProgress(
  { caller, campaignId }: BenchSystem,
  mailServer: MailServer,
  { recipients, worker }: { recipients: number; worker: number },
) {
  const samples: Sample[] = [];
  let wrong = 0;
  let mostBetween = 0;

  const look = async () => {
    const before = await mailServer.accepted();
    const { counts } = await getCampaignStatus(caller, { campaignId });
    const after = await mailServer.accepted();
    const { sent, sending } = counts;
    const isRight =
      total(counts) === recipients &&
      sent >= (samples.at(-1)?.sent ?? 0) &&
      sent <= after &&
      sent + sending >= before;
    if (!isRight) wrong += 1;
    mostBetween = Math.max(mostBetween, before - sent);
    samples.push({ sent, rssMb: residentMb(worker) });
  };

  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, EVERY_MS);
  return async function stop() {
    clearInterval(timer);
    await looking;
    await look();
    const at = (share: number) =>
      samples.find(({ sent }) => sent >= share * recipients)?.rssMb ?? 0;
    return {
      progress_samples: samples.length,
      progress_wrong: wrong,
      accepted_not_yet_recorded: mostBetween,
      rss_mb: { at_10: at(0.1), at_50: at(0.5), at_100: at(1) },
      rss_kb_per_1000_mails: slope(samples.filter(({ sent }) => sent >= 0.1 * recipients)),
    };
  };
}

function residentMb(pid: number): number {
  const kb = execFileSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" });
  return Math.round(Number(kb) / 1024);
}

/** Least squares of memory on mails sent. */
function slope(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [sent, rss] = [mean((one) => one.sent), mean((one) => one.rssMb)];
  const together = mean((one) => (one.sent - sent) * (one.rssMb - rss));
  return Math.round((together / mean((one) => (one.sent - sent) ** 2)) * 1024 * 1000);
}
