import type { Answer, Resolver } from "./resolver";
import { parseTags } from "./tags";

export type Alignment = "relaxed" | "strict";

/** A DMARC record's rule for its own domain, and for those below it. */
export type Dmarc = {
  policy: "none" | "quarantine" | "reject";
  below: "none" | "quarantine" | "reject";
  dkim: Alignment;
  spf: Alignment;
  /** Whether somebody is told what receivers see. */
  isReported: boolean;
  psd: "y" | "n" | "u";
};

export function findDmarcRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v\s*=\s*DMARC1\s*(;|$)/.test(text.trim()));
}

/** Null if the record's policy is none that there is: receivers then ignore it. */
export function parseDmarc(record: string): Dmarc | null {
  const tags = parseTags(record);
  if (!tags) return null;
  const isReported = (tags.get("rua") ?? "") !== "";
  const policy = asPolicy(tags.get("p") ?? (isReported ? "none" : ""));
  if (!policy) return null;
  const psd = tags.get("psd")?.toLowerCase();
  return {
    policy,
    below: asPolicy(tags.get("sp") ?? policy) ?? policy,
    dkim: asAlignment(tags.get("adkim")),
    spf: asAlignment(tags.get("aspf")),
    isReported,
    psd: psd === "y" || psd === "n" ? psd : "u",
  };
}

function asPolicy(text: string): Dmarc["policy"] | null {
  const policies = ["none", "quarantine", "reject"] as const;
  return policies.find((policy) => policy === text.toLowerCase()) ?? null;
}

const asAlignment = (text: string | undefined): Alignment =>
  text?.toLowerCase() === "s" ? "strict" : "relaxed";

const MOST_LABELS = 8;

/** The domains a receiver looks for a record at, from a domain upwards (the tree walk of DMARC). */
export function treeWalk(domain: string): string[] {
  const labels = domain.toLowerCase().replace(/\.$/, "").split(".");
  const start = labels.length > MOST_LABELS ? labels.length - (MOST_LABELS - 1) : 1;
  const above = labels.slice(start).map((_, index) => labels.slice(start + index).join("."));
  return [labels.join("."), ...above];
}

export type Found = { domain: string; records: string[]; dmarc: Dmarc | null };

/** Every name on the way up with what it publishes, lowest first; or why nobody answered. */
export async function lookUpTree(domain: string, resolver: Resolver): Promise<Answer<Found>> {
  const names = treeWalk(domain);
  const answers = await Promise.all(names.map((name) => resolver.txt(`_dmarc.${name}`)));
  const found: Found[] = [];
  for (const [index, answer] of answers.entries()) {
    if (!answer.ok) return answer;
    const records = findDmarcRecords(answer.records);
    const [record] = records;
    const dmarc = record !== undefined && records.length === 1 ? parseDmarc(record) : null;
    found.push({ domain: names[index] ?? "", records, dmarc });
  }
  return { ok: true, records: found };
}

/** The domain that stands for its owner, among what was found on the way up; itself where nothing was. */
export function organizationOf(domain: string, found: readonly Found[]): string {
  for (const [index, { domain: name, dmarc }] of found.entries()) {
    if (dmarc?.psd === "n") return name;
    if (dmarc?.psd === "y" && index > 0) return found[index - 1]?.domain ?? name;
  }
  return found.findLast(({ dmarc }) => dmarc !== null)?.domain ?? domain.toLowerCase();
}

/** Whether what vouches for a mail vouches for the domain that its readers see. */
export function isAligned(
  from: { domain: string; organization: string },
  other: { domain: string; organization: string },
  alignment: Alignment,
): boolean {
  const same = from.domain.toLowerCase() === other.domain.toLowerCase();
  return same || (alignment === "relaxed" && from.organization === other.organization);
}
