import { type Finding, type MxRecord, notChecked, type Resolver } from "./resolver";

/** Whether bounces can come back to `domain`; `isOurs`: to an address of our own, which is read. */
export async function checkMx(
  domain: string,
  isOurs: boolean,
  resolver: Resolver,
): Promise<Finding> {
  const answer = await resolver.mx(domain);
  if (!answer.ok) return notChecked("mx", "Where bounces go (MX)", answer.reason);
  const found = answer.records
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ priority, exchange }) => `${priority} ${exchange || "."}`);
  const publish = { name: domain, type: "MX" as const, value: "10 the name of your mail server" };
  const finding = (state: Finding["state"], title: string, text: string[]): Finding => ({
    ...{ check: "mx", state, title, text, found },
    publish: state === "bad" ? publish : null,
  });
  if (answer.records.some(isNull)) {
    return finding("bad", `${domain} says that it takes no mail`, [
      "Bounces are lost, and some services turn away mail of a domain that takes none.",
    ]);
  }
  if (answer.records.length === 0) return withoutMx(domain, finding, resolver);
  if (!isOurs) {
    return finding("heed", "Bounces come back, and nobody reads them", [
      "They go to the address that mails come from. Set BOUNCE_ADDRESS to an address of its own and pipe what arrives there into “bounce ingest”: addresses that are gone are then left out by themselves.",
    ]);
  }
  return finding("good", "Bounces come back (MX)", [
    "That they reach “bounce ingest” shows when the first one is listed under Bad addresses.",
  ]);
}

async function withoutMx(
  domain: string,
  finding: (state: Finding["state"], title: string, text: string[]) => Finding,
  resolver: Resolver,
): Promise<Finding> {
  const addresses = await resolver.addresses(domain);
  if (!addresses.ok) return notChecked("mx", "Where bounces go (MX)", addresses.reason);
  if (addresses.records.length === 0) {
    return finding("bad", `Nothing takes mail for ${domain} (MX)`, [
      "Bounces are lost, and many services turn away mail whose sender cannot be answered.",
    ]);
  }
  return finding("heed", `${domain} has no mail server of its own (MX)`, [
    "Bounces are tried at the machine of that name itself. Publish an MX record that says so, if it takes mail.",
  ]);
}

/** A null MX (RFC 7505). */
const isNull = ({ exchange }: MxRecord) => exchange === "" || exchange === ".";
