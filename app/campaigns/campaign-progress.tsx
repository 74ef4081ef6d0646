import { Note } from "~/ui/parts/note";
import { type CampaignState, isOver } from "./campaign";
import { countWord, mailsWord } from "./campaign-words";

/** Why a mailing that runs does not send at the moment. */
export type Pause =
  | { why: "restored" }
  | { why: "start"; until: string }
  | { why: "quiet"; until: string };

interface CampaignProgressProps {
  id: string;
  state: CampaignState;
  handled: number;
  total: number;
  /** Mails in the last minute. */
  perMinute: number;
  /** When the last goes at this pace, in words. */
  end: string | null;
  pause: Pause | null;
  /** The page shows itself anew until somebody stops it. */
  follows: boolean;
}

/** How far a mailing is, how fast it goes and what it waits for; nothing of one that is over, whose meter says it all. */
export function CampaignProgress(props: CampaignProgressProps) {
  const { id, state, handled, total, pause, follows } = props;
  if (isOver(state)) return null;
  const page = `/admin/campaigns/${id}`;
  return (
    <div className="stack">
      {pause && <PauseNote pause={pause} />}
      <div className="way">
        <p role="status" id="progress-words">
          {words(props)}
        </p>
        <progress value={handled} max={Math.max(1, total)} aria-labelledby="progress-words" />
      </div>
      {state === "running" && (
        <p>
          {follows ? (
            <>
              This page shows itself anew every {FOLLOW_SECONDS} seconds.{" "}
              <a href={page}>Stop that</a>
            </>
          ) : (
            <a href={`${page}?follow`}>Keep this page up to date</a>
          )}
        </p>
      )}
    </div>
  );
}

export const FOLLOW_SECONDS = 10;

function words({ state, handled, total, perMinute, end, pause }: CampaignProgressProps): string {
  const far = `${countWord(handled)} of ${mailsWord(total)} handled.`;
  if (state !== "running" || pause || handled === total) return far;
  if (perMinute === 0) return `${far} None in the last minute.`;
  return `${far} ${mailsWord(perMinute)} in the last minute${end ? `; the last goes about ${end}` : ""}.`;
}

function PauseNote({ pause }: { pause: Pause }) {
  if (pause.why === "restored") {
    return (
      <Note look="heed">
        <p>
          All mailings are paused, since the system was restored from a backup.{" "}
          <a href="/admin/mail-check">Check the queue and resume</a>
        </p>
      </Note>
    );
  }
  return (
    <Note look="heed">
      <p>
        <strong>It waits until {pause.until}.</strong>{" "}
        {pause.why === "quiet"
          ? "These are your district’s quiet hours, in which no mailing leaves. It goes on by itself."
          : "That is the time it was planned for. Until then all of it can be canceled."}
      </p>
    </Note>
  );
}
