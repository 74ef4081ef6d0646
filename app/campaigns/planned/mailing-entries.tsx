import { Button } from "~/ui/fields/button";
import { Entries } from "~/ui/parts/entries";
import { Tag, type TagLook } from "~/ui/parts/tag";
import type { MailingView } from "./mailing-view";
import { dayWords, passWords, plannedWords } from "./rule-words";

export type ShownMailing = Omit<MailingView, "at" | "choice"> & {
  when: string | null;
  /** Whom it is for, if not for everybody. */
  whom: string;
};

interface MailingEntriesProps {
  waveId: string;
  mailings: readonly ShownMailing[];
  maySend: boolean;
}

/** What goes about a wave, when, and what became of it. */
export function MailingEntries({ waveId, mailings, maySend }: MailingEntriesProps) {
  return (
    <Entries
      entries={mailings.map((mailing) => ({
        key: mailing.key,
        title: mailing.campaignId ? (
          <a href={`/admin/campaigns/${mailing.campaignId}`}>{nameOf(mailing)}</a>
        ) : (
          nameOf(mailing)
        ),
        side: <Tag look={stateTags[mailing.state].look}>{stateTags[mailing.state].word}</Tag>,
        text: [whatOf(mailing), mailing.whom].filter(Boolean).join(" "),
        body: maySend && isToCome(mailing) && <Cancel waveId={waveId} mailing={mailing} />,
      }))}
    />
  );
}

const isToCome = ({ state }: ShownMailing) => state === "goes" || state === "waits";

const stateTags: Record<MailingView["state"], { word: string; look: TagLook }> = {
  goes: { word: "Planned", look: "wait" },
  waits: { word: "Planned", look: "wait" },
  started: { word: "Started", look: "done" },
  cancelled: { word: "Canceled", look: "same" },
  passed: { word: "Not sent", look: "heed" },
  over: { word: "Not sent", look: "same" },
  closed: { word: "Not sent", look: "same" },
};

function nameOf({ kind, daysAfter }: ShownMailing): string {
  return daysAfter === null ? plannedWords[kind] : `${plannedWords[kind]}, ${dayWords(daysAfter)}`;
}

function whatOf({ state, when, reason }: ShownMailing): string {
  if (state === "goes") return `Goes ${when}.`;
  if (state === "waits") return "Its time is set when people are invited.";
  if (state === "started") return `Begun ${when}.`;
  if (state === "cancelled") return "It will not go.";
  if (state === "over") return "Its day was over when the reminders were planned.";
  if (state === "closed") return "The wave closes before it could go: nothing goes after closing.";
  return reason ? passWords[reason] : "";
}

function Cancel({ waveId, mailing }: { waveId: string; mailing: ShownMailing }) {
  const { daysAfter, key } = mailing;
  const which = daysAfter === null ? `mailings/${key}` : `reminder-rule/days/${daysAfter}`;
  return (
    <form method="post" action={`/admin/waves/${waveId}/${which}/cancellation`}>
      <Button look="quiet" small label={`Cancel it: ${nameOf(mailing)}`}>
        Cancel it
      </Button>
    </form>
  );
}
