import { checkSender, isLocalDomain, overall } from "~/mail/dns/check-sender";
import { readSenderSetup } from "~/mail/dns/read-setup.server";
import type { Finding, Resolver } from "~/mail/dns/resolver";
import { systemResolver } from "~/mail/dns/system-resolver.server";
import { type Env, parseEnv } from "~/platform/env.server";
import { type Answer, type Command, Refused } from "./command";

/** What other mail services see when they look the sender up. */
export const mailCheck: Command = {
  usage: "mail check",
  needs: "nothing",
  run: () => checkMail(parseEnv(process.env), systemResolver()),
};

export async function checkMail(env: Env, resolver: Resolver): Promise<Answer> {
  const setup = readSenderSetup(env);
  if (!setup) throw new Refused("MAIL_FROM is no mail address.");
  const { address, domain } = setup.from;
  if (isLocalDomain(domain)) {
    throw new Refused(
      `${address} is an address of this machine only: set MAIL_FROM to one of your own domain.`,
    );
  }
  const findings = await checkSender(setup, resolver);
  const json = { from: address, state: overall(findings), findings };
  return { json, text: findings.map(inWords).join("\n\n") };
}

function inWords({ check, state, title, text, publish }: Finding): string {
  const record = publish && [`  ${publish.name} ${publish.type}`, `  ${publish.value}`];
  return [`${check} ${state}: ${title}`, ...text, ...(record ?? [])].join("\n");
}
