import { parseArgs } from "node:util";
import { benchComments } from "../bench/comments";
import { benchForm } from "../bench/form";
import { benchOneRoster } from "../bench/oneroster";
import { benchPeople } from "../bench/people";
import { benchPolicies } from "../bench/policies";
import { benchReleases } from "../bench/releases";
import { benchSending } from "../bench/sending";
import { benchSubmission } from "../bench/submission";
import { openBenchSystem } from "../bench/system";
import { benchTallies } from "../bench/tallies";

/** `npm run bench [form|submission|sending|policies|people|oneroster|tallies|releases|comments]`: each against its limit in the same run, one JSON line each. */
const { positionals } = parseArgs({ allowPositionals: true });
const system = await openBenchSystem();
try {
  const benches = {
    form: benchForm,
    submission: benchSubmission,
    sending: benchSending,
    policies: benchPolicies,
    people: benchPeople,
    oneroster: benchOneRoster,
    tallies: benchTallies,
    releases: benchReleases,
    comments: benchComments,
  };
  for (const [name, bench] of Object.entries(benches)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    process.stdout.write(`${JSON.stringify({ bench: name, ...(await bench(system)) })}\n`);
  }
} finally {
  await system.close();
}
