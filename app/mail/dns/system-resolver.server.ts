import { promises as dns } from "node:dns";
import type { Answer, Resolver } from "./resolver";

const TIMEOUT_MS = 3_000;

/** This machine's own resolver; what takes longer than three seconds counts as not answered. */
export function systemResolver(): Resolver {
  const asking = new dns.Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  return {
    txt: (name) => answer(async () => (await asking.resolveTxt(name)).map((one) => one.join(""))),
    mx: (name) => answer(() => asking.resolveMx(name)),
    addresses: (name) =>
      answer(async () => {
        const both = await Promise.allSettled([asking.resolve4(name), asking.resolve6(name)]);
        const found = both.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
        const [first] = both;
        if (found.length === 0 && first.status === "rejected") throw first.reason;
        return found;
      }),
  };
}

const NONE = ["ENODATA", "ENOTFOUND", "NODATA", "NOTFOUND"];

async function answer<T>(ask: () => Promise<T[]>): Promise<Answer<T>> {
  try {
    return { ok: true, records: await ask() };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (NONE.includes(code)) return { ok: true, records: [] };
    return { ok: false, reason: reasons[code] ?? `The name server did not answer (${code})` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ETIMEOUT: "The name server did not answer in time",
  ECONNREFUSED: "No name server could be reached",
  ESERVFAIL: "The name server failed (SERVFAIL), which can also mean broken DNSSEC",
  EREFUSED: "The name server refused the question",
  EBADNAME: "This is no domain name",
};
