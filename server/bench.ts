import { parseArgs } from "node:util";
import { benchAnswering } from "../bench/answering";
import { benchComments } from "../bench/comments";
import { benchForm } from "../bench/form";
import { benchOneRoster } from "../bench/oneroster";
import { benchPeople } from "../bench/people";
import { benchPolicies } from "../bench/policies";
import { benchReleases } from "../bench/releases";
import { benchSending } from "../bench/sending";
import { benchSubmission } from "../bench/submission";
import { type BenchSystem, openBenchSystem } from "../bench/system";
import { benchTallies } from "../bench/tallies";
import { mailLanguages } from "../emails/messages";

/** `npm run bench [name …]`: each against its limit in the same run, one JSON line each; see bench/README.md. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    recipients: { type: "string", default: "12000" },
    languages: { type: "string", default: "7" },
  },
});
const recipients = Number(values.recipients);
const languages = mailLanguages.slice(0, Number(values.languages));
const onOneSystem = {
  form: benchForm,
  submission: benchSubmission,
  policies: benchPolicies,
  people: benchPeople,
  oneroster: benchOneRoster,
  tallies: benchTallies,
  releases: benchReleases,
  comments: benchComments,
};
/** These have systems of their own, with real processes at work on them. */
const onTheirOwn = {
  sending: () => benchSending({ recipients, languages }),
  answering: () => benchAnswering({ recipients, languages }),
};

await onSystem(wanted(onOneSystem));
for (const [name, bench] of wanted(onTheirOwn)) tell(name, await bench());

async function onSystem(benches: [string, (system: BenchSystem) => Promise<object>][]) {
  if (benches.length === 0) return;
  const system = await openBenchSystem();
  try {
    for (const [name, bench] of benches) tell(name, await bench(system));
  } finally {
    await system.close();
  }
}

function wanted<T>(benches: Record<string, T>): [string, T][] {
  const all = Object.entries(benches);
  return positionals.length === 0 ? all : all.filter(([name]) => positionals.includes(name));
}

function tell(name: string, figures: object): void {
  process.stdout.write(`${JSON.stringify({ bench: name, ...figures })}\n`);
}
