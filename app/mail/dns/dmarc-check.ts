import {
  type Alignment,
  type Dmarc,
  type Found,
  isAligned,
  lookUpTree,
  organizationOf,
} from "./dmarc";
import { type DnsRecord, type Finding, notChecked, type Resolver } from "./resolver";

const NAME = "The rule for forged mail (DMARC)";

/** `signed` is the domain we sign for, `bounces` that of the envelope sender. */
export type Vouching = { from: string; signed: string | null; bounces: string };

/** Whether the domain says what becomes of mail that only claims to be its own, and whether ours passes. */
export async function checkDmarc(vouching: Vouching, resolver: Resolver): Promise<Finding> {
  const { from, signed, bounces } = vouching;
  const tree = await lookUpTree(from, resolver);
  if (!tree.ok) return notChecked("dmarc", NAME, tree.reason);
  const organization = organizationOf(from, tree.records);
  const own = tree.records[0];
  const publish: DnsRecord = {
    ...{ name: `_dmarc.${organization}`, type: "TXT" },
    value: `v=DMARC1; p=none; rua=mailto:postmaster@${organization}`,
  };
  const rule = ruleOf(from, organization, tree.records);
  if (!rule) return notThere(own, publish);
  const passes = await whichPass(vouching, organization, rule.dmarc, resolver);
  const names = { signature: signed ?? "", bounces };
  return judge(rule, passes, names, publish);
}

type Rule = { record: string; dmarc: Dmarc; policy: Dmarc["policy"] };

/** The record at the domain itself, else its organization's with the policy for what is below it. */
function ruleOf(from: string, organization: string, found: readonly Found[]): Rule | null {
  const own = found[0];
  const there = own?.dmarc ? own : found.find(({ domain }) => domain === organization);
  const record = there?.records[0];
  if (!there?.dmarc || record === undefined) return null;
  const isOwn = there.domain === from.toLowerCase();
  return { record, dmarc: there.dmarc, policy: isOwn ? there.dmarc.policy : there.dmarc.below };
}

function notThere(own: Found | undefined, publish: DnsRecord): Finding {
  const found = own?.records ?? [];
  if (found.length > 1) {
    return finding("bad", "Several rules for forged mail (DMARC), so none counts", found, publish, [
      "Delete all but one.",
    ]);
  }
  if (found.length === 1) {
    return finding("bad", "The rule for forged mail (DMARC) cannot be read", found, publish, [
      "Its policy has to be p=none, p=quarantine or p=reject.",
    ]);
  }
  return finding("bad", "No rule for forged mail (DMARC)", found, publish, [
    "Large mail services ask it of everybody who sends many mails. Begin with p=none, which changes nothing and has reports sent to the address in it.",
  ]);
}

/** Which of the two ways to vouch for a mail vouches for the domain its readers see; null: not known. */
async function whichPass(
  { from, signed, bounces }: Vouching,
  organization: string,
  rule: Dmarc,
  resolver: Resolver,
): Promise<{ dkim: boolean | null; spf: boolean | null }> {
  const pass = async (domain: string | null, alignment: Alignment) => {
    if (domain === null) return false;
    const tree = await lookUpTree(domain, resolver);
    if (!tree.ok) return null;
    const other = { domain, organization: organizationOf(domain, tree.records) };
    return isAligned({ domain: from, organization }, other, alignment);
  };
  return { dkim: await pass(signed, rule.dkim), spf: await pass(bounces, rule.spf) };
}

function judge(
  { record, dmarc, policy }: Rule,
  passes: { dkim: boolean | null; spf: boolean | null },
  names: { signature: string; bounces: string },
  publish: DnsRecord,
): Finding {
  const text = [
    ...(passes.dkim ? ["The signature (DKIM) vouches for the address people see."] : []),
    ...(passes.spf ? ["The sending server (SPF) vouches for the address people see."] : []),
    ...(names.signature && passes.dkim === false
      ? [`The signature is for ${names.signature}, another domain: it does not count here.`]
      : []),
    ...(passes.spf === false
      ? [`Bounces go to ${names.bounces}, another domain: SPF does not count here.`]
      : []),
    ...(policy === "none" ? ["p=none: receivers only report, and do nothing."] : []),
    ...(dmarc.isReported ? [] : ["Nobody gets reports: add rua=mailto:… to see who sends."]),
  ];
  const isKnown = passes.dkim !== null && passes.spf !== null;
  if (!passes.dkim && !passes.spf) {
    if (!isKnown) return finding("unknown", `${NAME} was looked at in part`, [record], null, text);
    const harm = policy === "none" ? "" : ` With p=${policy} receivers turn your own mails away.`;
    return finding("bad", "Your own mails fail the rule (DMARC)", [record], null, [
      `Neither signature nor server vouches for the address people see.${harm} Sign with its domain (DKIM_DOMAIN), or use a bounce address in it.`,
      ...text,
    ]);
  }
  if (!passes.dkim) {
    return finding("heed", "Mails pass the rule (DMARC) by their server alone", [record], null, [
      "Mail that is forwarded loses that, and then fails. Sign with the domain people see.",
      ...text,
    ]);
  }
  if (!dmarc.isReported) {
    return finding("heed", "Mails pass the rule (DMARC), with a remark", [record], publish, text);
  }
  return finding("good", "Mails pass the rule for forged mail (DMARC)", [record], null, text);
}

function finding(
  state: Finding["state"],
  title: string,
  found: string[],
  publish: DnsRecord | null,
  text: string[],
): Finding {
  return { check: "dmarc", state, title, found, publish, text };
}
