import { DataTable } from "~/ui/parts/data-table";
import { countWord, mailsWord } from "../campaign-words";
import type { AudienceCount } from "./audience-count";
import { languageName, shortLanguageName } from "./mailing-words";

interface CountPartProps {
  count: AudienceCount;
  isDigest: boolean;
}

/** How many people and mails a filter makes, who is left out and why, and in which language each reads. */
export function CountPart({ count, isDigest }: CountPartProps) {
  const left = leftOut(count);
  return (
    <div className="stack">
      <p>
        <strong>{mailsWord(count.mails)}</strong>{" "}
        {isDigest
          ? `to those of them who asked for the digest: ${peopleWord(count.people)}.`
          : `for ${peopleWord(count.people)} found. People who share an address get one mail.`}
      </p>
      {left.length > 0 && (
        <>
          <p>Left out:</p>
          <ul>
            {left.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <LanguageTable languages={count.languages} />
    </div>
  );
}

/** How many read it in which language. */
export function LanguageTable({ languages }: Pick<AudienceCount, "languages">) {
  if (languages.length === 0) return null;
  return (
    <DataTable
      caption="In which language they read it"
      label="People by language"
      columns={[
        { key: "language", label: "Language" },
        { key: "people", label: "People", numeric: true },
        { key: "written", label: "The mail is in" },
      ]}
      rows={languages.map(({ language, people, written }) => ({
        key: language,
        cells: [languageName(language), countWord(people), shortLanguageName(written)],
      }))}
    />
  );
}

export const peopleWord = (count: number) =>
  count === 1 ? "1 person" : `${countWord(count)} people`;

function leftOut(count: AudienceCount): string[] {
  const words: [number, string][] = [
    [count.doNotContact, "asked not to be contacted"],
    [count.otherwise, "reached by letter or telephone"],
    [count.noAddress, "without a mail address"],
    [count.unsubscribed, "stopped these mails"],
    [count.bounced, "with an address that mail does not reach"],
  ];
  return words
    .filter(([people]) => people > 0)
    .map(([people, why]) => `${peopleWord(people)} ${why}`);
}
