import { getDistrict } from "~/districts/get-district.server";
import { checkSender, isLocalDomain, overall } from "~/mail/dns/check-sender";
import { readSenderSetup } from "~/mail/dns/read-setup.server";
import type { Finding, FindingState, Resolver } from "~/mail/dns/resolver";
import type { Env } from "~/platform/env.server";
import type { Caller } from "~/platform/scope.server";

export type SenderView = {
  /** Where mail is handed over; null: it is kept in the outbox. */
  server: string | null;
  from: string;
  replyTo: string;
  bounces: string | null;
  signature: { domain: string; selector: string } | null;
  /** The address is of this machine alone: nothing of it can be looked up. */
  isLocal: boolean;
  findings: Finding[];
  overall: FindingState;
};

/** How a district's mail leaves, and what the rest of the world can see of it. */
export async function loadSender(
  caller: Caller,
  env: Env,
  resolver: Resolver,
): Promise<SenderView | null> {
  const setup = readSenderSetup(env);
  if (!setup) return null;
  const { mailName, replyTo } = await getDistrict(caller);
  const { from, bounce, dkim } = setup;
  const isLocal = isLocalDomain(from.domain);
  const findings = isLocal ? [] : await checkSender(setup, resolver);
  const name = mailName || from.name;
  return {
    server: env.SMTP_URL ? new URL(env.SMTP_URL).host : null,
    from: name ? `${name} <${from.address}>` : from.address,
    replyTo: replyTo || from.address,
    bounces: bounce?.address ?? null,
    signature: dkim && { domain: dkim.domain, selector: dkim.selector },
    ...{ isLocal, findings, overall: overall(findings) },
  };
}
