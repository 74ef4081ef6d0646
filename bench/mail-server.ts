import { once } from "node:events";
import { startProcess } from "./driver";
import type { SinkAnswer } from "./sink";

export type MailServer = Awaited<ReturnType<typeof startMailServer>>;

/** The mail server of `sink.ts` in a process of its own, which outlives whatever else is killed. */
export async function startMailServer({ greylist = 0 } = {}) {
  const child = startProcess("sink", ["--greylist", `${greylist}`]);
  const [{ port }] = (await once(child, "message")) as [SinkAnswer];
  let last: Promise<unknown> = Promise.resolve();

  /** One question at a time, so that each answer is to its own. */
  const ask = (question: "count" | "list" | "up" | "down"): Promise<SinkAnswer> => {
    const answered = last.then(async () => {
      child.send(question);
      const [answer] = (await once(child, "message")) as [SinkAnswer];
      return answer;
    });
    last = answered.catch(() => undefined);
    return answered;
  };
  return {
    ...{ port, ask, url: `smtp://127.0.0.1:${port}`, pid: child.pid },
    accepted: async () => (await ask("count")).accepted,
    list: async () => (await ask("list")).taken ?? [],
    stop: () => child.kill("SIGTERM"),
  };
}
