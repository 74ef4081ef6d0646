import { waveState } from "~/surveys/wave";
import type { RingState } from "~/ui/charts/ring";
import type { Room } from "~/ui/rooms";
import { currentWave, type LoopState, type LoopWave, reportDue } from "./loop";
import { count, type Say } from "./step-words";

export type RoomState = { state: Exclude<RingState, "here">; under: string; text: string };

export type HomeState = LoopState & {
  answered: { invited: number; answered: number };
  plan: { title: string; number: number; publishedAt: Date } | null;
  partner: { needs: number; met: number; offers: number };
};

/** Where each room stands, in a word for the ring and a sentence beside it. */
export function roomStates(state: HomeState, say: Say, now: Date): Record<Room, RoomState> {
  const wave = currentWave(state.waves, now);
  return {
    listen: listen(state, wave, say, now),
    plan: plan(state, say),
    reach: reach(state),
    partner: partner(state),
    report: report(state, wave, say, now),
  };
}

function listen(
  { survey, answered }: HomeState,
  wave: LoopWave | null,
  say: Say,
  now: Date,
): RoomState {
  if (!wave) {
    const text = survey ? "A survey is there; nobody has been asked yet." : "No survey yet.";
    return { state: survey ? "open" : "none", under: survey ? "not asked yet" : "", text };
  }
  const name = `${wave.title}, wave ${wave.number}`;
  const answers = count(answered.answered, "answer");
  switch (waveState(wave, now)) {
    case "planned":
      return {
        state: "open",
        under: "planned",
        text: `${name}, opens ${say.moment(wave.opensAt)}.`,
      };
    case "open":
      return {
        state: "open",
        under: answers,
        text: `${name}, is open until ${say.moment(wave.closesAt)}: ${answers} of ${count(answered.invited, "invitation")}.`,
      };
    case "closed":
      return {
        state: "done",
        under: answers,
        text: `${name}, closed on ${say.day(wave.closesAt)} with ${answers}.`,
      };
  }
}

function plan({ plan, late }: HomeState, say: Say): RoomState {
  if (plan && late) {
    const waiting = count(late.comments, "comment waits", "comments wait");
    const text = `${plan.title}, version ${plan.number}: ${waiting} too long for an answer.`;
    return { state: "open", under: `${late.comments} to answer`, text };
  }
  if (!plan) return { state: "none", under: "", text: "No plan is published yet." };
  return {
    state: "done",
    under: `version ${plan.number}`,
    text: `${plan.title}, version ${plan.number}, published ${say.day(plan.publishedAt)}.`,
  };
}

function reach({ people, mail }: HomeState): RoomState {
  const known = `${count(people, "person", "people")} in the directory.`;
  if (mail.unknown > 0) {
    const text = `${count(mail.unknown, "mail needs", "mails need")} a decision. ${known}`;
    return { state: "open", under: `${mail.unknown} to decide`, text };
  }
  if (mail.underway > 0) {
    const text = `${count(mail.underway, "mail is", "mails are")} going out. ${known}`;
    return { state: "open", under: "sending", text };
  }
  if (people === 0) return { state: "none", under: "", text: "Nobody is in the directory yet." };
  return { state: "done", under: count(people, "person", "people"), text: known };
}

function partner({ partner: { needs, met, offers } }: HomeState): RoomState {
  const known = `${met} of ${count(needs, "need")} met.`;
  if (offers > 0) {
    const text = `${count(offers, "offer waits", "offers wait")} to be accepted. ${known}`;
    return { state: "open", under: `${offers} to accept`, text };
  }
  if (needs === 0) return { state: "none", under: "", text: "No need is published yet." };
  return { state: met === needs ? "done" : "open", under: `${met} of ${needs} met`, text: known };
}

function report(state: HomeState, wave: LoopWave | null, say: Say, now: Date): RoomState {
  if (wave?.report?.state === "published") {
    return { state: "done", under: "reported", text: "What you heard and will do is published." };
  }
  if (!wave || waveState(wave, now) !== "closed") return betweenReports(state.waves, wave);
  const due = `Due ${say.day(reportDue(wave, state.promiseDays))}.`;
  if (wave.release === "none") {
    return { state: "open", under: "being made", text: `The results are being made. ${due}` };
  }
  const text = wave.report ? `The report is a draft. ${due}` : `The results are ready. ${due}`;
  return { state: "open", under: wave.report ? "a draft" : "ready", text };
}

/** No wave waits for its report: what was reported last, and what is reported next. */
function betweenReports(waves: readonly LoopWave[], next: LoopWave | null): RoomState {
  const [last] = waves
    .filter(({ report }) => report?.state === "published")
    .toSorted((a, b) => b.closesAt.getTime() - a.closesAt.getTime());
  if (!last) {
    return { state: "none", under: "", text: "Nothing to report until a wave has closed." };
  }
  const text = `${last.title}, wave ${last.number}: what you heard and will do is published.`;
  const then = next ? ` Wave ${next.number} is reported when it has closed.` : "";
  return { state: "done", under: "reported", text: text + then };
}
