import { setTimeout as delay } from "node:timers/promises";

const AT_ONCE = 8;

export const answerOf = (index: number) => ({ AW1: `${1 + (index % 5)}`, OPEN: `Person ${index}` });

/**
 * Everybody answers once, from the moment they are let (their mail has come), and presses the button
 * again where no answer came. `acknowledged` are the tokens that were told 303.
 */
export function answering(address: string, tokens: readonly string[]) {
  const acknowledged = new Set<string>();
  const stopping = new AbortController();
  const waiting: number[] = [];
  let unanswered = 0;

  async function answer(token: string, index: number): Promise<void> {
    const cookie = `fc_browser=${`b${index}`.padEnd(22, "x")}`;
    while (!stopping.signal.aborted) {
      const status = await fetch(`${address}/s/${token}`, {
        method: "POST",
        redirect: "manual",
        headers: { Cookie: cookie },
        body: new URLSearchParams(answerOf(index)),
        signal: AbortSignal.timeout(10_000),
      }).then(
        (response) => response.status,
        () => 0,
      );
      if (status === 303) return void acknowledged.add(token);
      if (status !== 0 && status < 500) throw new Error(`an answer was refused: ${status}`);
      unanswered += 1;
      await delay(200);
    }
  }

  async function person(): Promise<void> {
    while (acknowledged.size < tokens.length && !stopping.signal.aborted) {
      const index = waiting.shift();
      if (index === undefined) await delay(20);
      else await answer(tokens[index] ?? "", index);
    }
  }

  const done = Promise.all(Array.from({ length: AT_ONCE }, person));
  // A refusal is reported by whoever awaits `done`, perhaps much later.
  done.catch(() => undefined);
  return {
    ...{ acknowledged, done },
    letAnswer: (index: number) => void waiting.push(index),
    unanswered: () => unanswered,
    stop: () => stopping.abort(),
  };
}
