/** One word of an SPF record (RFC 7208): `-all`, `include:_spf.example.org`, `ip4:192.0.2.0/24`. */
export type SpfTerm = {
  qualifier: "+" | "-" | "~" | "?";
  mechanism: string;
  /** What stands behind the colon, without a prefix length. */
  value: string;
};

export type Spf = {
  terms: SpfTerm[];
  redirect: string | null;
  /** Words that are no SPF: a receiver then takes the whole record for an error. */
  unknown: string[];
};

const MECHANISMS = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"];
/** Those that make a receiver ask the domain name system. */
const ASKING = ["include", "a", "mx", "ptr", "exists"];
export const MOST_LOOKUPS = 10;

/** The SPF records among a name's text records. */
export function findSpfRecords(texts: readonly string[]): string[] {
  return texts.filter((text) => /^v=spf1(?: |$)/i.test(text.trim()));
}

export function parseSpf(record: string): Spf {
  const spf: Spf = { terms: [], redirect: null, unknown: [] };
  for (const word of record.trim().split(/ +/).slice(1)) {
    const modifier = /^([a-z][a-z0-9._-]*)=(.*)$/i.exec(word);
    if (modifier) {
      if (modifier[1]?.toLowerCase() === "redirect") spf.redirect = modifier[2] ?? "";
      continue;
    }
    const [, qualifier = "", name = "", value = ""] =
      /^([+?~-]?)([a-z0-9]+)(?::([^/]*))?(?:\/.*)?$/i.exec(word.replace(/^(\W?ip6):(.*)$/i, ip6)) ??
      [];
    const mechanism = name.toLowerCase();
    if (!MECHANISMS.includes(mechanism) || (needsValue(mechanism) && value === "")) {
      spf.unknown.push(word);
    } else {
      spf.terms.push({ qualifier: asQualifier(qualifier), mechanism, value });
    }
  }
  return spf;
}

/** An IPv6 address has colons of its own; which one it is does not matter here. */
const ip6 = (_word: string, mechanism: string, address: string) =>
  address ? `${mechanism}:${address.replaceAll(":", ".")}` : mechanism;

const needsValue = (mechanism: string) => ["include", "ip4", "ip6", "exists"].includes(mechanism);

function asQualifier(text: string): SpfTerm["qualifier"] {
  return text === "-" || text === "~" || text === "?" ? text : "+";
}

/** Look-ups of the record itself, those of what it includes not counted. */
export function ownLookups({ terms, redirect }: Spf): number {
  const asking = terms.filter(({ mechanism }) => ASKING.includes(mechanism)).length;
  return asking + (followsRedirect({ terms, redirect }) ? 1 : 0);
}

/** What it leads to: the domains of `include` and, without an `all`, of `redirect`. */
export function ledTo(spf: Spf): string[] {
  const included = spf.terms.filter(({ mechanism }) => mechanism === "include");
  const names = included.map(({ value }) => value);
  return followsRedirect(spf) && spf.redirect ? [...names, spf.redirect] : names;
}

/** How mail from everywhere else is to be taken, or null where the record does not say. */
export function allQualifier({ terms }: Pick<Spf, "terms">): SpfTerm["qualifier"] | null {
  return terms.find(({ mechanism }) => mechanism === "all")?.qualifier ?? null;
}

function followsRedirect({ terms, redirect }: Pick<Spf, "terms" | "redirect">): boolean {
  return redirect !== null && allQualifier({ terms }) === null;
}
