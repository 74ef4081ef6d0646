import { load, type Shot } from "./load";

/** What a driving process is asked: these shots over and over, or each of them once. */
export type Order = { port: number; shots: Shot[]; seconds: number; once: boolean; expect: number };
export type Driven = { perSecond: number; surprises: number };

process.once("message", async ({ port, shots, seconds, once, expect }: Order) => {
  let at = 0;
  const next = () => (once ? shots[at++] : shots[at++ % shots.length]) ?? null;
  const driven = await load(port, next, { connections: 16, seconds, expect });
  process.send?.(driven, () => process.exit(0));
});
