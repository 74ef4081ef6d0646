import type { Permission } from "~/auth/permissions";
import type { Room } from "~/ui/rooms";
import { daysLeft, type LoopState, type NextStep } from "./loop";

export type StepWords = {
  room: Room;
  /** For the middle of the ring, which has room for 13 letters. */
  short: string;
  title: string;
  lede: string;
  action: { label: string; href: string; permission: Permission } | null;
};

/** Dates in the district's zone. */
export type Say = {
  timeZone: string;
  day: (date: Date) => string;
  /** Without the year, where there is little room. */
  shortDay: (date: Date) => string;
  moment: (date: Date) => string;
};

type StepOf<Key, Step = NextStep> = Step extends NextStep
  ? Key extends Step["key"]
    ? Step
    : never
  : never;

type Words<Key extends NextStep["key"]> = (step: StepOf<Key>, say: Say, now: Date) => StepWords;

/** What to do next, as the home page says it. */
export function stepWords(step: NextStep, say: Say, now: Date): StepWords {
  const words = all[step.key] as Words<NextStep["key"]>;
  return words(step, say, now);
}

export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

const all: { [Key in NextStep["key"]]: Words<Key> } = {
  add_schools: () => ({
    room: "reach",
    short: "Add schools",
    title: "Begin with your schools.",
    lede: "People and figures belong to schools: add each with the code that your files use. Then come people, the survey, and its first wave.",
    action: { label: "Add the schools", href: "/admin/schools", permission: "school.add" },
  }),
  import_people: () => ({
    room: "reach",
    short: "Add people",
    title: "Now bring in the people to ask.",
    lede: "A file from your student information system or from Excel is enough: families, staff, businesses and neighbors with a mail address. You see what it would change before it does.",
    action: { label: "Bring in people", href: "/admin/people", permission: "people.import" },
  }),
  choose_survey: () => ({
    room: "listen",
    short: "Pick a survey",
    title: "Choose what to ask.",
    lede: "The standard survey measures awareness of and buy-in to your technology plan, in seven languages.",
    action: { label: "Look at the survey", href: "/admin/surveys", permission: "survey.edit" },
  }),
  publish_survey: ({ surveyId }) => ({
    room: "listen",
    short: "Publish it",
    title: "The survey is a draft. Publish it when it says what you mean.",
    lede: "Look at each audience's form first: a published version never changes, so that its answers stay comparable.",
    action: {
      label: "Look at the draft",
      href: `/admin/surveys/${surveyId}`,
      permission: "survey.publish",
    },
  }),
  plan_wave: ({ surveyId }) => ({
    room: "listen",
    short: "Plan a wave",
    title: "The survey is ready. Decide when to ask.",
    lede: "A wave opens and closes at a time you set. Three weeks are usual.",
    action: {
      label: "Plan the first wave",
      href: `/admin/surveys/${surveyId}/waves/new`,
      permission: "wave.edit",
    },
  }),
  invite: ({ wave }, say) => ({
    room: "reach",
    short: "Invite people",
    title: `Wave ${wave.number} is planned. Invite people to it.`,
    lede: `It closes ${say.moment(wave.closesAt)}. Everybody in the directory gets a link of their own; look at who that is before you send.`,
    action: {
      label: "Go to the wave",
      href: `/admin/waves/${wave.id}`,
      permission: "campaign.send",
    },
  }),
  await_opening: ({ wave }, say) => ({
    room: "listen",
    short: "Opens soon",
    title: `The invitations are under way. Wave ${wave.number} opens ${say.day(wave.opensAt)}.`,
    lede: "Nothing is to be done until then.",
    action: { label: "Look at the wave", href: `/admin/waves/${wave.id}`, permission: "wave.read" },
  }),
  collect: ({ wave }, say) => ({
    room: "listen",
    short: "Listening",
    title: `Wave ${wave.number} is open. People are answering.`,
    lede: `It closes ${say.moment(wave.closesAt)}. A reminder about a week after the invitation brings the most answers; it goes only to those who have not answered.`,
    action: {
      label: "See who was reached",
      href: `/admin/waves/${wave.id}`,
      permission: "wave.read",
    },
  }),
  handle_danger: (step) => ({
    room: "report",
    short: "Read today",
    title: `Somebody may be in danger: ${count(step.count, "text waits", "texts wait")} to be handled.`,
    lede: "Something in what people wrote may speak of danger. An admin or editor reads it and follows your district’s procedures, today.",
    action: {
      label: "Read it",
      href: `/admin/waves/${step.waveId}/texts`,
      permission: "open-text.read",
    },
  }),
  decide_mail: (step) => ({
    room: "reach",
    short: "Decide",
    title: `${count(step.count, "mail needs", "mails need")} your decision.`,
    lede: "The connection was lost while they were handed over: they may have arrived or not. They are never sent twice unless you say so.",
    action: { label: "Decide", href: "/admin/campaigns", permission: "campaign.decide" },
  }),
  answer_comments: (step) => ({
    room: "plan",
    short: "Answer",
    title: `${count(step.count, "comment has", "comments have")} waited too long for an answer.`,
    lede: "People comment again when they see that it mattered. One answer can stand for many comments; everybody concerned is told by mail.",
    action: {
      label: "Answer them",
      href: `/admin/plans/${step.plan}/answers?state=late`,
      permission: "comment.answer",
    },
  }),
  await_results: ({ wave, due }, say) => ({
    room: "report",
    short: "Results soon",
    title: `Wave ${wave.number} is closed. Its results are being made.`,
    lede: `They pass a privacy check first. You promised to report by ${say.day(due)}.`,
    action: {
      label: "Look at the results",
      href: `/admin/waves/${wave.id}/results`,
      permission: "release.read",
    },
  }),
  write_report: ({ wave, due }, say, now) => ({
    room: "report",
    short: "Report back",
    title: "The survey is closed. Now tell people what you heard.",
    lede: `The results passed the privacy check. ${promise(due, say, now)}`,
    action: {
      label: "Write the report",
      href: `/admin/waves/${wave.id}/report`,
      permission: "report.edit",
    },
  }),
  publish_report: ({ wave, due }, say, now) => ({
    room: "report",
    short: "Publish it",
    title: "The report is written. Publish it.",
    lede: `Everybody who was asked is then told what came of it. ${promise(due, say, now)}`,
    action: {
      label: "Read and publish",
      href: `/admin/waves/${wave.id}/report`,
      permission: "report.publish",
    },
  }),
  ask_again: ({ wave }) => ({
    room: "listen",
    short: "Ask again",
    title: "You have reported back. The circle is closed; plan the next wave.",
    lede: "Asking the same questions again shows what moved. Twice a year is usual.",
    action: {
      label: "Plan the next wave",
      href: `/admin/surveys/${wave.surveyId}/waves/new`,
      permission: "wave.edit",
    },
  }),
};

function promise(due: Date, say: Say, now: Date): string {
  const left = daysLeft(due, now, say.timeZone);
  if (left < 0)
    return `You promised a report by ${say.day(due)}: it is ${count(-left, "day")} late.`;
  if (left === 0) return `You promised a report for today, ${say.day(due)}.`;
  return `You promised a report by ${say.day(due)}: ${count(left, "day is", "days are")} left.`;
}

/** Under the middle of the ring: when the step is due or what it waits for. */
export function underMiddle(step: NextStep, state: LoopState, say: Say): string {
  if ("due" in step) return `by ${say.shortDay(step.due)}`;
  if (step.key === "collect") return `until ${say.shortDay(step.wave.closesAt)}`;
  if (step.key === "await_opening") return say.shortDay(step.wave.opensAt);
  return state.people > 0 ? count(state.people, "person", "people") : "";
}
