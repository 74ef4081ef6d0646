import { expect, test } from "vitest";
import { action as support } from "~/plans/routes/comment-support";
import { overlap } from "../../support/overlap";
import { ask } from "../auth/site";
import { planSite } from "./plan-site";

const PAIRS = 200;

test.each([
  ["writing a comment", "write"],
  ["agreeing with one", "support"],
])(
  "%s answers a known and an unknown address alike, in the same time, and only queues the mail (threat 6)",
  async (_, what) => {
    const plan = await planSite({ moderation: "after" });
    const { id } = await plan.known("first@home.test");
    const addresses = Array.from({ length: PAIRS / 4 }, (_, n) => `known-${n}@home.test`);
    for (const email of addresses) await plan.known(email);
    const post = (email: string, clientAddress: string) =>
      what === "write"
        ? plan.write({ email }, { clientAddress })
        : ask(plan.site, support, {
            ...{ path: "/x", params: { district: "cedar-valley", comment: id }, clientAddress },
            form: { email },
          });
    const queued = (await plan.jobs()).length;
    const [known, unknown]: [number[], number[]] = [[], []];
    for (let n = 0; n < PAIRS; n++) {
      const time = async (email: string, times: number[]) => {
        const begun = performance.now();
        const { status, location, cookies, body } = await post(
          email,
          `10.1.${n}.${times.length % 200}`,
        );
        times.push(performance.now() - begun);
        return { status, location, cookies, body };
      };
      const first = () => time(addresses[n % addresses.length] ?? "", known);
      const second = () => time(`${n}-nobody@home.test`, unknown);
      const answers = n % 2 ? [await first(), await second()] : [await second(), await first()];
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.status).toBe(303);
    }
    expect((await plan.jobs()).length - queued).toBe(2 * PAIRS);
    const share = overlap(known, unknown);
    console.info(`${what}: known slower than unknown in ${share.toFixed(3)}`);
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.62);
  },
  120_000,
);
