import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { sendCampaign } from "~/campaigns/send-campaign.server";
import { openMailer } from "../server/mailer";
import type { BenchSystem } from "./system";

const mails = 4000;
const connections = 10;

/** A campaign through the ledger, against a plain nodemailer pool with a fixed body, to the same server. */
export async function benchSending({ services, caller, campaignId }: BenchSystem) {
  const sink = await startSink();
  try {
    await plain(sink.port, 500);
    const before = await plain(sink.port, mails);
    const env = { ...services.env, SMTP_URL: `smtp://127.0.0.1:${sink.port}` };
    const stop = new AbortController();
    const { mailer, sender, concurrency } = openMailer({ ...services, env });
    const start = performance.now();
    const counter = countUntil(mails, () => stop.abort());
    const counted = { ...mailer, send: counter(mailer.send.bind(mailer)) };
    await sendCampaign(
      { districtId: caller.districtId, campaignId },
      { services, mailer: counted, sender, concurrency, stop: stop.signal },
    );
    const took = (performance.now() - start) / 1000;
    await mailer.close(5_000);
    const after = await plain(sink.port, mails);
    const ours = Math.round(counter.sent() / took);
    const limit = Math.round((before + after) / 2);
    return {
      mails_per_second: ours,
      plain_nodemailer: limit,
      ratio: Math.round((ours / limit) * 1000) / 1000,
      aim: 0.7,
    };
  } finally {
    sink.stop();
  }
}

function countUntil(most: number, reached: () => void) {
  let sent = 0;
  const counting =
    <A extends unknown[], R>(send: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const result = await send(...args);
      sent += 1;
      if (sent >= most) reached();
      return result;
    };
  return Object.assign(counting, { sent: () => sent });
}

async function plain(port: number, count: number): Promise<number> {
  const pool = nodemailer.createTransport({
    host: "127.0.0.1",
    port,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY,
    ignoreTLS: true,
  });
  const body = "A mail about as long as an invitation.\n".repeat(60);
  const message = {
    from: "a@mail.example",
    to: "b@mail.example",
    subject: "Bench",
    text: body,
    html: `<pre>${body}</pre>`,
  };
  const start = performance.now();
  let at = 0;
  const worker = async () => {
    while (at++ < count) await pool.sendMail(message);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const took = (performance.now() - start) / 1000;
  pool.close();
  return count / took;
}

async function startSink() {
  const runner = join(import.meta.dirname, "../server/run.mjs");
  const child = spawn(process.execPath, [runner, "../bench/sink"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [message] = (await once(child, "message")) as [{ port: number }];
  return { port: message.port, stop: () => child.kill("SIGTERM") };
}
