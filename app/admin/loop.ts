import { Temporal } from "temporal-polyfill";
import { promisedBy } from "~/reports/report";
import { waveState } from "~/surveys/wave";

export type LoopWave = {
  id: string;
  surveyId: string;
  title: string;
  number: number;
  opensAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  invitedAt: Date | null;
  release: "none" | "draft" | "published";
  report: { id: string; state: "draft" | "published" } | null;
};

/** Where a district stands; counts only, nothing of what anybody answered. */
export type LoopState = {
  schools: number;
  people: number;
  survey: { id: string; isPublished: boolean } | null;
  waves: readonly LoopWave[];
  mail: { unknown: number; underway: number };
  /** Open for longer than its plan allows, of the plan that has most of them. */
  late: { plan: string; comments: number } | null;
  /** Texts that may speak of danger and wait for somebody, of the wave that has most of them. */
  danger: { waveId: string; texts: number } | null;
  promiseDays: number;
};

export type NextStep =
  | { key: "add_schools" | "import_people" | "choose_survey" }
  | { key: "publish_survey" | "plan_wave"; surveyId: string }
  | { key: "handle_danger"; count: number; waveId: string }
  | { key: "decide_mail"; count: number }
  | { key: "answer_comments"; count: number; plan: string }
  | { key: "invite" | "await_opening" | "collect"; wave: LoopWave }
  | { key: "await_results" | "write_report" | "publish_report"; wave: LoopWave; due: Date }
  | { key: "ask_again"; wave: LoopWave };

/** When the district said it would report. */
export function reportDue(wave: Pick<LoopWave, "closesAt">, promiseDays: number): Date {
  return promisedBy(wave.closesAt, promiseDays);
}

/** Days of the district's calendar until `due`; 0 on the day itself, negative when it is past. */
export function daysLeft(due: Date, now: Date, timeZone: string): number {
  const day = (date: Date) =>
    Temporal.Instant.fromEpochMilliseconds(date.getTime())
      .toZonedDateTimeISO(timeZone)
      .toPlainDate();
  return day(now).until(day(due)).days;
}

const isReported = (wave: LoopWave) => wave.report?.state === "published";

/**
 * The wave that the home page is about: the last one closed while nobody has been told what came of
 * it, else the one that is open, else the next one, else the last one.
 */
export function currentWave(waves: readonly LoopWave[], now: Date): LoopWave | null {
  const inOrder = [...waves].sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
  const inState = (state: string) => inOrder.filter((wave) => waveState(wave, now) === state);
  const closed = inState("closed").at(-1);
  if (closed && !isReported(closed)) return closed;
  return inState("open").at(-1) ?? inState("planned").at(0) ?? closed ?? null;
}

/**
 * The one thing to do next, by the order of the loop; somebody who may be in danger comes before everything,
 * mails and comments that wait for somebody come before waiting.
 */
export function nextStep(state: LoopState, now: Date): NextStep {
  const { danger } = state;
  if (danger) return { key: "handle_danger", count: danger.texts, waveId: danger.waveId };
  if (state.people === 0) return { key: state.schools === 0 ? "add_schools" : "import_people" };
  if (!state.survey) return { key: "choose_survey" };
  const surveyId = state.survey.id;
  const wave = currentWave(state.waves, now);
  if (!wave) return { key: state.survey.isPublished ? "plan_wave" : "publish_survey", surveyId };
  const step = stepOfWave(wave, state, now);
  const isWaiting = ["await_opening", "collect", "await_results", "ask_again"].includes(step.key);
  if (!isWaiting) return step;
  if (state.mail.unknown > 0) return { key: "decide_mail", count: state.mail.unknown };
  if (!state.late) return step;
  return { key: "answer_comments", count: state.late.comments, plan: state.late.plan };
}

function stepOfWave(wave: LoopWave, state: LoopState, now: Date): NextStep {
  const phase = waveState(wave, now);
  if (phase === "closed") return stepAfterClosing(wave, reportDue(wave, state.promiseDays));
  if (wave.invitedAt === null) return { key: "invite", wave };
  return { key: phase === "planned" ? "await_opening" : "collect", wave };
}

function stepAfterClosing(wave: LoopWave, due: Date): NextStep {
  if (isReported(wave)) return { key: "ask_again", wave };
  if (wave.report) return { key: "publish_report", wave, due };
  return { key: wave.release === "none" ? "await_results" : "write_report", wave, due };
}
