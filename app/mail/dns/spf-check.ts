import { type DnsRecord, type Finding, notChecked, type Resolver } from "./resolver";
import { allQualifier, findSpfRecords, ledTo, MOST_LOOKUPS, ownLookups, parseSpf } from "./spf";

const NAME = "The list of servers that may send (SPF)";

type Walk = { lookups: number; troubles: string[]; unanswered: string[]; seen: Set<string> };

/** Whether `domain` says which servers may send for it. `host` is the mail server, if it is elsewhere. */
export async function checkSpf(
  domain: string,
  host: string | null,
  resolver: Resolver,
): Promise<Finding> {
  const answer = await resolver.txt(domain);
  if (!answer.ok) return notChecked("spf", NAME, answer.reason);
  const records = findSpfRecords(answer.records);
  const publish: DnsRecord = { name: domain, type: "TXT", value: suggested(host) };
  const [record] = records;
  if (record === undefined) {
    return finding("bad", "No list of servers that may send (SPF)", records, publish, [
      `Without one, many mail services take mail of ${domain} for forged. If a provider hands your mail on, it tells you an “include:” to put in the place of the server’s name.`,
    ]);
  }
  if (records.length > 1) {
    return finding("bad", "Several SPF records, so none counts", records, publish, [
      "Receivers treat more than one as an error. Make one record that has the servers of all of them, and delete the others.",
    ]);
  }
  return judge(domain, record, await walk(domain, record, resolver));
}

function suggested(host: string | null): string {
  return host ? `v=spf1 a:${host} ~all` : "v=spf1 mx ~all";
}

async function walk(domain: string, record: string, resolver: Resolver): Promise<Walk> {
  const state: Walk = { lookups: 0, troubles: [], unanswered: [], seen: new Set([domain]) };
  await follow(domain, record, resolver, state);
  return state;
}

async function follow(domain: string, record: string, resolver: Resolver, state: Walk) {
  const spf = parseSpf(record);
  state.lookups += ownLookups(spf);
  for (const word of spf.unknown) {
    state.troubles.push(`“${word}” in the record of ${domain} is no SPF.`);
  }
  for (const name of ledTo(spf)) {
    const lower = name.toLowerCase().replace(/\.$/, "");
    // What depends on who sends cannot be followed; more than twice the limit is wrong enough.
    if (lower.includes("%") || state.lookups > 2 * MOST_LOOKUPS) continue;
    if (state.seen.has(lower)) {
      state.troubles.push(`${name} is led to more than once.`);
      continue;
    }
    state.seen.add(lower);
    const answer = await resolver.txt(lower);
    if (!answer.ok) {
      state.unanswered.push(name);
      continue;
    }
    const [found, second] = findSpfRecords(answer.records);
    if (found === undefined || second !== undefined) {
      state.troubles.push(
        `${name}, which the record leads to, has ${found ? "several SPF records" : "no SPF record"}.`,
      );
    } else await follow(lower, found, resolver, state);
  }
}

function judge(domain: string, record: string, walk: Walk): Finding {
  const spf = parseSpf(record);
  const all = allQualifier(spf);
  const { lookups, troubles, unanswered } = walk;
  const text = [...troubles];
  let state: Finding["state"] = troubles.length > 0 ? "bad" : "good";
  if (lookups > MOST_LOOKUPS) {
    state = "bad";
    text.push(
      `It makes a receiver look up ${lookups} names; after ${MOST_LOOKUPS} it gives up and takes the record for an error. Take out what you no longer use.`,
    );
  }
  if (all === "+") {
    state = "bad";
    text.push("“+all” lets everybody send in your name. End it with ~all or -all.");
  } else if (all === "?" || (all === null && spf.redirect === null)) {
    if (state === "good") state = "heed";
    text.push("It does not say what to do with mail from other servers. End it with ~all or -all.");
  }
  if (unanswered.length > 0) {
    if (state === "good") state = "unknown";
    text.push(`Not looked at, since nobody answered: ${unanswered.join(", ")}.`);
  }
  if (state === "good") {
    text.push(
      "Whether the server that hands your mail on is one of them cannot be seen from here: send a test mail to a mailbox elsewhere and look for “spf=pass” in its source.",
    );
  }
  return finding(state, titles[state], [record], repaired(domain, record, all), text);
}

const titles: Record<Finding["state"], string> = {
  good: "It says which servers may send (SPF)",
  heed: "The list of servers that may send (SPF) has no end",
  bad: "The list of servers that may send (SPF) does not work",
  unknown: "The list of servers that may send (SPF) could not be looked at whole",
};

/** The same record with an end that means something, where that is all there is to mend. */
function repaired(domain: string, record: string, all: string | null): DnsRecord | null {
  if (all === "-" || all === "~") return null;
  if (all === null && /\bredirect=/i.test(record)) return null;
  const value = `${record.trim().replace(/ +[+?]?all\b/gi, "")} ~all`;
  return { name: domain, type: "TXT", value };
}

function finding(
  state: Finding["state"],
  title: string,
  found: string[],
  publish: DnsRecord | null,
  text: string[],
): Finding {
  return { check: "spf", state, title, found, publish, text };
}
