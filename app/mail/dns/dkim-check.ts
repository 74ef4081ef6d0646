import type { KeyObject } from "node:crypto";
import { dkimRecordOf, readDkimRecord } from "./dkim-key";
import { type DnsRecord, type Finding, notChecked, type Resolver } from "./resolver";

/** How we sign; `key` is the public half of our key, or null where it could not be read. */
export type DkimSetup = { domain: string; selector: string; key: KeyObject | null };

const SHORTEST_BITS = 1024;
const WANTED_BITS = 2048;

/** Whether receivers can check our signatures. */
export async function checkDkim(setup: DkimSetup | null, resolver: Resolver): Promise<Finding> {
  if (!setup) {
    return finding("bad", "Mails are not signed (DKIM)", [], null, [
      "Without a signature, large mail services turn mailings away or call them spam. Make a key with “openssl genrsa -out dkim.pem 2048”, set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE, and start again: this page then says what to publish.",
    ]);
  }
  const name = `${setup.selector}._domainkey.${setup.domain}`;
  const publish: DnsRecord | null = setup.key && {
    ...{ name, type: "TXT", value: dkimRecordOf(setup.key) },
  };
  const answer = await resolver.txt(name);
  if (!answer.ok) return notChecked("dkim", "The key to check signatures (DKIM)", answer.reason);
  const { records } = answer;
  const [record] = records;
  if (record === undefined) {
    return finding("bad", "The key to check signatures (DKIM) is not published", [], publish, [
      `Mails are signed, and nobody can check it: there is no record at ${name}.`,
    ]);
  }
  if (records.length > 1) {
    return finding("bad", "Several keys under one name (DKIM)", records, publish, [
      `Receivers take any of the records at ${name}. Leave the one that fits, or use another selector.`,
    ]);
  }
  return judge(record, setup.key, publish);
}

function judge(record: string, own: KeyObject | null, publish: DnsRecord | null): Finding {
  const read = readDkimRecord(record);
  if (!read.ok) return finding("bad", reasons[read.reason], [record], publish, []);
  if (own && !own.equals(read.key)) {
    return finding("bad", "The published key (DKIM) is another than ours", [record], publish, [
      "Every signature fails. The key file was changed, or the record is an old one.",
    ]);
  }
  if (read.bits < SHORTEST_BITS) {
    return finding("bad", `The key (DKIM) is too short: ${read.bits} bits`, [record], null, [
      `Receivers ignore keys under ${SHORTEST_BITS} bits. Make one of ${WANTED_BITS}.`,
    ]);
  }
  const text = [
    ...(own ? [] : ["Our own key file could not be read, so nobody knows whether it fits."]),
    ...(read.bits < WANTED_BITS
      ? [`The key has ${read.bits} bits. Take one of ${WANTED_BITS} when you change it.`]
      : []),
    ...(read.isTest
      ? ["It is marked as a test (t=y): receivers may treat mails as not signed. Take that out."]
      : []),
  ];
  if (text.length === 0) {
    return finding("good", "Signatures can be checked (DKIM)", [record], null, [
      `The key has ${read.bits} bits and is the one that mails are signed with.`,
    ]);
  }
  return finding("heed", "Signatures can be checked (DKIM), with a remark", [record], null, text);
}

const reasons = {
  not_dkim: "What is published is no key for signatures (DKIM)",
  revoked: "The key (DKIM) is revoked: its record is empty on purpose",
  other_kind: "The published key (DKIM) is of another kind; ours is RSA",
  no_key: "The published key (DKIM) is broken, perhaps cut off when it was pasted",
  not_for_mail: "The published key (DKIM) is not for mail signed as ours is (SHA-256)",
};

function finding(
  state: Finding["state"],
  title: string,
  found: string[],
  publish: DnsRecord | null,
  text: string[],
): Finding {
  return { check: "dkim", state, title, found, publish, text };
}
