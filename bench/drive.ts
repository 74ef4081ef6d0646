import { load } from "./load";

process.once("message", async (order: { port: number; paths: string[]; seconds: number }) => {
  let at = 0;
  const next = () => ({
    method: "GET" as const,
    path: order.paths[at++ % order.paths.length] ?? "/",
  });
  const options = { connections: 16, seconds: order.seconds, expect: 200 };
  const { perSecond, surprises } = await load(order.port, next, options);
  process.send?.({ perSecond, surprises }, () => process.exit(0));
});
