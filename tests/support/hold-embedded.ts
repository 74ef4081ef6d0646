// A process of its own that uses an embedded database until its stdin ends.
import { createInterface } from "node:readline";
import { startEmbedded } from "../../server/database/embedded";

const embedded = await startEmbedded({
  dataDir: process.argv[2] ?? "",
  settings: { fsync: "off" },
  log: (line) => process.stderr.write(`${line}\n`),
});
const { url, pid, attached } = embedded;
process.stdout.write(`${JSON.stringify({ url, pid, attached })}\n`);
for await (const _ of createInterface({ input: process.stdin }));
await embedded.stop();
