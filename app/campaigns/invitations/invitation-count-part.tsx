import { countWord, mailsWord } from "../campaign-words";
import { LanguageTable, peopleWord } from "../mailings/count-part";
import type { InvitationCount } from "./invitation-count";

/** How many are asked, how many mails that makes, who gets none, and in which language each reads. */
export function InvitationCountPart({ count }: { count: InvitationCount }) {
  const { people, mails, held } = count;
  const without = withoutMail(count);
  if (people + held === 0) return <p>Nobody: all of them were invited before.</p>;
  return (
    <div className="stack">
      <p>
        <strong>{mailsWord(mails)}</strong>
        {` for ${countWord(people)} ${people === 1 ? "invitation" : "invitations"}: one for each person, as each of their audiences. People who share an address get one mail.`}
      </p>
      {without.length > 0 && (
        <>
          <p>Invited too, and not mailed; their links can be printed as letters:</p>
          <ul>
            {without.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {held > 0 && (
        <p>
          {peopleWord(held)} cannot be asked any more: so few would come to a wave that runs that
          their answers would stand apart.
        </p>
      )}
      <LanguageTable languages={count.languages} />
    </div>
  );
}

function withoutMail(count: InvitationCount): string[] {
  const words: [number, string][] = [
    [count.otherwise, "reached by letter or telephone"],
    [count.noAddress, "without a mail address"],
    [count.unsubscribed, "stopped these mails"],
    [count.bounced, "with an address that mail does not reach"],
    [
      count.withReminder,
      "at an address that has its invitation: their link is in its next reminder",
    ],
  ];
  return words
    .filter(([people]) => people > 0)
    .map(([people, why]) => `${peopleWord(people)} ${why}`);
}
