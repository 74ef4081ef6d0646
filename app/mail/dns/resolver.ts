/** What a resolver said: no records is an answer; `ok: false` is none, with why. */
export type Answer<T> = { ok: true; records: T[] } | { ok: false; reason: string };

export type MxRecord = { exchange: string; priority: number };

/** Asks the domain name system. A text record comes as one string, however many pieces it had. */
export type Resolver = {
  txt(name: string): Promise<Answer<string>>;
  mx(name: string): Promise<Answer<MxRecord>>;
  /** IPv4 and IPv6. */
  addresses(name: string): Promise<Answer<string>>;
};

/** A record to publish: where, of which type, and what it says. */
export type DnsRecord = { name: string; type: "TXT" | "MX"; value: string };

export type FindingState = "good" | "heed" | "bad" | "unknown";

/** What was found about one thing, in words for whoever looks after the domain. */
export type Finding = {
  check: "spf" | "dkim" | "dmarc" | "mx";
  state: FindingState;
  /** One line. */
  title: string;
  /** What it means and what to do. */
  text: string[];
  /** What stands there now. */
  found: string[];
  publish: DnsRecord | null;
};

/** Said of a check whose question nobody answered. */
export function notChecked(check: Finding["check"], name: string, reason: string): Finding {
  return {
    ...{ check, state: "unknown", found: [], publish: null },
    title: `${name} could not be looked up`,
    text: [
      `${reason}. That says nothing about your records: this server’s own way to the domain name system is in trouble. Try again later, or look from another computer.`,
    ],
  };
}
