import type { MailWords } from "./messages";
import { ended } from "./punctuation";

const audiences = {
  families: "Families",
  staff: "Staff",
  business: "Businesses",
  organization: "Organizations",
  higher_ed: "Higher education",
  community: "Neighbors",
  partners: "Partners: businesses, organizations and higher education",
};

const why: { [audience: string]: (school: string | null) => string } = {
  families: (school) =>
    school ? `You have a child at ${school}.` : "You have a child in our schools.",
  staff: (school) => (school ? `You work at ${school}.` : "You work for the district."),
  business: () => "You speak for a business here.",
  organization: () => "You speak for an organization here.",
  higher_ed: () => "You work in higher education here.",
  community: (school) => (school ? `You live near ${school}.` : "You live in our community."),
};

export const en: MailWords = {
  isThisReal: (contact) =>
    `Is this mail real? Ask the district office${contact ? ` (${contact})` : ""} or your school.`,
  whyYouGetIt: "You get it because the district’s directory lists this address.",
  stop: "No more survey mails",
  orCode:
    "You would rather not press a button in a mail? Type this address into your browser, then your code:",
  greeting: (name) => `Dear ${name},`,
  intro: (minutes) =>
    `Before decisions about technology in our schools are made, we ask everybody whom they touch. It takes about ${minutes} minutes, on a phone too, without an account.`,
  answer: "Answer the questions",
  inMinutes: (minutes, closes) =>
    ended(`About ${minutes} minutes, no account. Open until ${closes}`),
  openUntil: (closes) => ended(`The survey is open until ${closes}`),
  confidential: (threshold) => ({
    lead: "Your answers are confidential.",
    rest: `We show groups of ${threshold} or more, never one person. Whoever runs the database could look answers up, and public-records law may apply; the survey page says more. The link is yours alone: please keep it to yourself.`,
  }),
  anonymous: (threshold) => ({
    lead: "Your answers are anonymous.",
    rest: `They are kept without your name, and we show groups of ${threshold} or more. For a short time, until enough others have answered, logs and backups could still tell; after that, nothing can. The link works once.`,
  }),
  hearBack: (reportBy) => ({
    lead: "You will hear back.",
    rest: `Right after answering you see your own scores. ${reportBy ? `By ${reportBy}` : "When the survey is over"} we publish what we heard, what we will do and what we will not do.`,
  }),
  why: (audience, school) => why[audience]?.(school) ?? "",
  reminder: (heading) => `Reminder: ${heading}`,
  reminderLead: (closes) =>
    `${ended(`We have not heard from you yet, and the survey is open until ${closes}`)} If you have answered in the meantime: thank you, you need do nothing.`,
  reportSubject: (survey) => `What came of it: ${survey}`,
  reportLead: (survey) =>
    `You were asked: “${ended(survey)}” This is what we heard, what we will do and what we will not do.`,
  reportPreview: "What we heard, what we will do and what we will not do.",
  yourGroup: (audience) => `Your group: ${audience}`,
  audiences,
  awareness: "Awareness",
  buyIn: "Buy-in",
  scoreWords: ({ construct, audience, mean, bound, interval, n }) => {
    const score = `${bound ? { at_least: "at least ", at_most: "at most " }[bound] : ""}${mean} of 100`;
    const rough = n < 30 ? " Few answered, so this is a rough figure." : "";
    return interval
      ? `${construct}: ${score}. ${n} people answered; for the whole group (${audience}) the score most likely lies between ${interval.low} and ${interval.high}.${rough}`
      : `${construct}: ${score} among the ${n} people who answered.${rough}`;
  },
  notShown: (construct) => `${construct}: not shown, to protect people in small groups.`,
  heard: "What we heard",
  willDo: "What we will do",
  willNotDo: "What we will not do, and why",
  by: (who, when) => [who, when && `by ${when}`].filter(Boolean).join(", "),
  allResults: "See all results",
  ownAnswers: "See your own answers beside those of your group",
  signIn: "Sign in",
  signInSubject: (site) => `Sign in to ${site}`,
  signInLead: (site, minutes) =>
    `Press the button in the browser you asked from to sign in to ${site}. It works once, for ${minutes} minutes.`,
  signInCode: "On another device, or if it asks for a code, type this one:",
  signInNotYou: "You did not ask for this? Then do nothing: nobody gets in without this mail.",
  code: (code) => `Your code: ${code}`,
  codeTitle: "Your code",
  codeLead: (minutes) =>
    `Type this code on the page that asked for it. It works for ${minutes} minutes:`,
  codeNotYou: "You did not ask for a code? Then do nothing, and give it to nobody.",
  confirmSubject: (plan) => `Your comment: ${plan}`,
  confirmTitle: "Is it you?",
  confirmLead: (plan, days) =>
    `Somebody commented on “${ended(plan)}” and gave this address. If it was you, open the page and press the button there. Without that the comment is deleted after ${days} days.`,
  confirmAgreeLead: (plan) =>
    `Somebody wants to agree with a comment on “${ended(plan)}” and gave this address. If it was you, open the page and press the button there.`,
  confirmOpen: "Open the page",
  confirmNotYou:
    "It was not you? Then do nothing, or press “I did not write this” on that page. Nothing is shown without you. The link is yours alone: please keep it to yourself.",
  welcome: (site) => `Your access to ${site}`,
  welcomeLead: (site, role) =>
    `You can now work in ${site}, as ${role}. The button signs you in; you need no password.`,
  setUpLead: (site) =>
    `${site} is ready to be set up. The button signs you in; you need no password.`,
  setUp: "Start the set-up",
  linkUntil: (until) =>
    `${ended(`The link works once, until ${until}`)} Later you ask for a new one on the sign-in page.`,
  roles: {
    admin: "administrator",
    leader: "leader",
    editor: "editor",
    viewer: "viewer",
  },
};
