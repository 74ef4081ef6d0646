import { checkDkim, type DkimSetup } from "./dkim-check";
import { checkDmarc } from "./dmarc-check";
import { checkMx } from "./mx-check";
import type { Finding, FindingState, Resolver } from "./resolver";
import { checkSpf } from "./spf-check";

/** How this system sends, as its settings say. */
export type SenderSetup = {
  from: { name: string | null; address: string; domain: string };
  /** Null: bounces go back to `from`. */
  bounce: { address: string; domain: string } | null;
  dkim: DkimSetup | null;
  /** The mail server that takes our mail; null where it is this machine or there is none. */
  host: string | null;
};

/** Everything that can be seen from outside of how mail is let through; asked all at once. */
export async function checkSender(setup: SenderSetup, resolver: Resolver): Promise<Finding[]> {
  const { from, bounce, dkim, host } = setup;
  const envelope = bounce?.domain ?? from.domain;
  return Promise.all([
    checkSpf(envelope, host, resolver),
    checkDkim(dkim, resolver),
    checkDmarc({ from: from.domain, signed: dkim?.domain ?? null, bounces: envelope }, resolver),
    checkMx(envelope, bounce !== null, resolver),
  ]);
}

/** Mail of a machine without a name of its own reaches nobody outside. */
export function isLocalDomain(domain: string): boolean {
  return !domain.includes(".") || /\.(localhost|local|internal|home\.arpa)$/i.test(domain);
}

const ORDER: readonly FindingState[] = ["bad", "unknown", "heed", "good"];

/** The worst of them. */
export function overall(findings: readonly Finding[]): FindingState {
  return ORDER.find((state) => findings.some((one) => one.state === state)) ?? "good";
}
