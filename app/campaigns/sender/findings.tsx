import type { Finding, FindingState } from "~/mail/dns/resolver";
import { Entries } from "~/ui/parts/entries";
import { Facts } from "~/ui/parts/facts";
import { Tag, type TagLook } from "~/ui/parts/tag";

const looks: Record<FindingState, { look: TagLook; word: string }> = {
  good: { look: "done", word: "In order" },
  heed: { look: "heed", word: "Worth a look" },
  bad: { look: "stop", word: "To mend" },
  unknown: { look: "wait", word: "Not known" },
};

/** What was found out from outside, each with what stands there and what to publish. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <Entries
      entries={findings.map(({ check, state, title, text, found, publish }) => ({
        key: check,
        title,
        side: <Tag look={looks[state].look}>{looks[state].word}</Tag>,
        body: (
          <div className="stack">
            {text.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {publish && (
              <>
                <p>Publish this record with whoever keeps your domain:</p>
                <Facts
                  facts={[
                    { term: "Name", value: <code>{publish.name}</code> },
                    { term: "Type", value: publish.type },
                    { term: "Value", value: <pre>{publish.value}</pre> },
                  ]}
                />
              </>
            )}
            {found.length > 0 && (
              <details>
                <summary>What stands there now</summary>
                {found.map((record) => (
                  <pre key={record}>{record}</pre>
                ))}
              </details>
            )}
          </div>
        ),
      }))}
    />
  );
}
