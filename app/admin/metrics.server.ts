import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { Database } from "~/platform/database.server";

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const connections = new Gauge({
  name: "fullcircle_database_connections",
  help: "Connections of this process to the database, by what they do",
  labelNames: ["state"],
  registers: [registry],
});

/** This process's figures in the text format of Prometheus. No figure is about a person or a district. */
export async function renderMetrics({ pool }: Database): Promise<{ text: string; type: string }> {
  connections.set({ state: "idle" }, pool.idleCount);
  connections.set({ state: "busy" }, pool.totalCount - pool.idleCount);
  connections.set({ state: "waited_for" }, pool.waitingCount);
  return { text: await registry.metrics(), type: registry.contentType };
}
