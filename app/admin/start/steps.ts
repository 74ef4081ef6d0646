/** What is there already. */
export type StartFacts = {
  contact: string;
  schools: number;
  /** A mail server is set; else mails are kept in the outbox. */
  hasMailServer: boolean;
  people: number;
  roster: number;
  isSurveyPublished: boolean;
  waves: number;
  invited: number;
  /** The newest of each, if any. */
  surveyId: string | null;
  waveId: string | null;
};

export type StartStep = {
  key: "district" | "schools" | "mail" | "people" | "roster" | "survey" | "wave" | "invite";
  title: string;
  /** What it is for, and how long it takes. */
  why: string;
  link: { href: string; label: string };
  isDone: boolean;
  /** The first invitation can go out without it. */
  isOptional: boolean;
};

/** From an empty system to the first invitation, in the order that saves most time. */
export function startSteps(facts: StartFacts): StartStep[] {
  return [
    {
      key: "district",
      title: "Say who answers questions",
      why: "A name and a number stand under every mail and form: people trust a mail that somebody answers for. One minute.",
      link: { href: "/admin/district", label: "Your district" },
      isDone: facts.contact.trim() !== "",
      isOptional: false,
    },
    {
      key: "schools",
      title: "Add your schools",
      why: "With the codes that your files use, so that people find theirs. A minute for ten schools.",
      link: { href: "/admin/schools", label: "Schools" },
      isDone: facts.schools > 0,
      isOptional: false,
    },
    {
      key: "people",
      title: "Bring in the people to ask",
      why: "A file from your student information system (OneRoster) or from Excel. You say once what its columns mean, and see what it would do before it does. Five minutes.",
      link: { href: "/admin/people/imports", label: "Bring in people" },
      isDone: facts.people > 0,
      isOptional: false,
    },
    {
      key: "roster",
      title: "Bring in how many people there are",
      why: "Per school, audience and language. Scores are weighted to it, so that whoever answers less still counts. Without it the people in the directory are taken for all.",
      link: { href: "/admin/roster", label: "The roster" },
      isDone: facts.roster > 0,
      isOptional: true,
    },
    {
      key: "survey",
      title: "Look at the survey and publish it",
      why: "The standard one asks about awareness of and buy-in to your technology plan, in seven languages, in about eight minutes. Change what you like first; a published version stays as it is.",
      link: surveyPage(facts),
      isDone: facts.isSurveyPublished,
      isOptional: false,
    },
    {
      key: "wave",
      title: "Decide when to ask, and how private answers are",
      why: "Confidential: people can come back, correct themselves and get their own page, and waves can be compared person by person; nobody sees single answers here. Anonymous: answers are cut from their link when sent, and none of that is possible. Most districts choose confidential. It is locked by the first invitation.",
      link: wavePage(facts),
      isDone: facts.waves > 0,
      isOptional: false,
    },
    {
      key: "mail",
      title: "Set a mail server, and see that mail gets through",
      why: "Whoever runs this system sets SMTP_URL and MAIL_FROM and starts it again; until then mails are kept in the outbox and nothing leaves. The page shows what other mail services look at (SPF, DKIM and DMARC), and the records to publish where one is missing. A new record takes hours to be seen everywhere: look early.",
      link: { href: "/admin/mail-setup", label: "How mail leaves" },
      isDone: facts.hasMailServer,
      isOptional: false,
    },
    {
      key: "invite",
      title: "Send the first invitations",
      why: "You see whom it asks and what they get, and mail a test to yourself, before anything leaves. In quiet hours (9 PM to 7 AM, unless you changed them) it waits until morning.",
      link: invitationPage(facts),
      isDone: facts.invited > 0,
      isOptional: false,
    },
  ];
}

const surveyPage = ({ surveyId }: StartFacts) =>
  surveyId
    ? { href: `/admin/surveys/${surveyId}`, label: "Go to the survey" }
    : { href: "/admin/surveys", label: "Start from the standard survey" };

function wavePage({ waveId, surveyId, isSurveyPublished }: StartFacts) {
  if (waveId) return { href: `/admin/waves/${waveId}`, label: "Go to the wave" };
  if (!surveyId || !isSurveyPublished) return { href: "/admin/surveys", label: "Surveys" };
  return { href: `/admin/surveys/${surveyId}/waves/new`, label: "Plan a wave" };
}

const invitationPage = ({ waveId }: StartFacts) =>
  waveId
    ? { href: `/admin/waves/${waveId}/invitations`, label: "Look at it, then invite" }
    : { href: "/admin/campaigns", label: "Campaigns" };

/** The one to do next; null when the first invitation is out. */
export function nextStart(steps: readonly StartStep[]): StartStep | null {
  return steps.find(({ isDone, isOptional }) => !isDone && !isOptional) ?? null;
}
