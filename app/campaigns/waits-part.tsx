import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";
import { mailsWord } from "./campaign-words";

interface WaitsPartProps {
  putOff: readonly { reply: string; count: number; next: string }[];
  domains: readonly { domain: string; count: number; next: string }[];
  domainPerMinute: number | null;
}

/** What mails wait for, and that nobody has to do anything. */
export function WaitsPart({ putOff, domains, domainPerMinute }: WaitsPartProps) {
  if (putOff.length + domains.length === 0) return null;
  return (
    <Part id="waits" title="What waits, and for what">
      <p>All of these go by themselves.</p>
      <Entries
        entries={[
          ...putOff.map(({ reply, count, next }) => ({
            key: `reply ${reply}`,
            title: `${mailsWord(count)}: the mail server put ${count === 1 ? "it" : "them"} off`,
            text: `It says “${reply || "nothing"}”. Tried again ${next}.`,
          })),
          ...domains.map(({ domain, count, next }) => ({
            key: `domain ${domain}`,
            title: `${mailsWord(count)} to ${domain}: your limit for one provider`,
            text: `${paceWords(domainPerMinute)} The next goes ${next}.`,
          })),
        ]}
      />
    </Part>
  );
}

function paceWords(perMinute: number | null): string {
  if (perMinute === null) return "The limit was lifted; their turns are still kept.";
  return `At most ${mailsWord(perMinute)} a minute go to one provider.`;
}
