import type { TextPage } from "~/scores/method/text-sections";

/** The full privacy statement, as true for each mode as we can make it. */
export const privacyEn: TextPage = {
  title: "Privacy",
  lede: "What happens with what you tell us, who can see it, and what we cannot promise. Each survey says on its first page whether it is confidential or anonymous.",
  sections: [
    {
      id: "both",
      title: "In every survey",
      text: [],
      points: [
        "Results are shown for groups of 10 people or more, to the public and to the district alike. Nobody sees a single person’s answers in this system, but for staff who type in what was given on paper or by phone, and no file of single answers leaves it.",
        "Staff can see how many were asked and how many answered, per school and audience. They see no list of who answered, and not which questions anybody left out.",
        "You may leave out any question that is not marked as needed, and you may stop at any time. Not taking part has no consequences.",
        "What you write in your own words leaves your answers when the survey closes. It goes into a shuffled list that says only which audience it came from. Editors take out names and the like before anybody else reads it. If you write that somebody may be in danger, a person at the district may have to act on it. Please do not name yourself there if you do not want to be known.",
        "Nobody under 18 is asked, and nothing about a student is stored here.",
      ],
    },
    {
      id: "confidential",
      title: "If the survey is confidential",
      text: [],
      points: [
        "Your answers are stored with your link. That lets you go on later, correct them until the survey closes, and see your own scores.",
        "So somebody who administers the database could join your name and your answers. The system offers nobody a page that does, but we cannot make it impossible.",
        "Public-records law may apply to answers as long as they are stored with a link to a person.",
        "The connection between people and answers is destroyed on a date that is fixed when the survey starts and stands on its first page: by default 90 days after the last planned wave that is to be compared. Your answers then stay with your audience, school and language and without you; nobody can find yours any more, neither you nor we. Where very few of such a group have answered, that may still point to somebody. Backups made before that day contain the connection until they are deleted.",
        "A link alone never shows answers, because links are passed on. It needs the browser they were sent from, or a code that we mail to your address.",
      ],
    },
    {
      id: "anonymous",
      title: "If the survey is anonymous",
      text: [],
      points: [
        "Your link works once. When you send, we note that your link is used up, and store the answers without it and without your name. Nobody can find yours to correct or delete them, neither you nor we.",
        "Answers wait until at least 20 have come in. Then a random part of them is moved on; at least 10 stay behind. Each time all answers of the survey, those moved before too, get new numbers and a new random order, and no time: only the day on which they were last shuffled, the same for all. At closing all are moved; if fewer than 10 are left then, they count nowhere.",
        "While answers wait, somebody who administers the database could still find out whose they are. Logs made in that time could allow it later, too. Who compares backups or drafts of results made while the survey is open sees which answers came in between, and where only few did, whose they may be.",
        "Groups with fewer than 30 people invited are merged with others before anybody answers: their language first, then their school. An audience (staff, for example) with fewer than 30 invited in all stays one group. Your answers are stored with your merged group, and who administers the database sees who has answered: where only one of a group has, it is known whose the answers are. What you write, and the language you write it in, may give you away, too.",
        "Your own scores are shown once, on the page after sending. They are kept for an hour in a cookie that only this system can read, and nowhere else.",
      ],
    },
    {
      id: "doors",
      title: "If you answer in another way",
      text: [],
      points: [
        "On paper or by phone, staff of the district type your answers in, and see or hear them as they do. A form on paper is typed in twice. Until then it is stored beside your invitation, in an anonymous survey too, and backups made in that time contain it; afterwards the answers are kept like those sent by your link. We note that staff entered a form, when and for which survey, and not whose.",
        "At an open link, without a link of your own, we store your answers with the day, the language, and the group and school that you chose, and without a name. They are counted apart and never mixed with those of people who were invited. So that nobody can flood a survey, we count forms per network address, scrambled and for a day at most, apart from the answers.",
        "If you have such answers verified by mail, a scrambled form of your address stands beside them until you press the link we mail, for 7 days at most; afterwards it is kept apart from them.",
      ],
    },
    {
      id: "stored",
      title: "What is stored about you",
      text: [
        "The district’s list holds your name, your mail address, your language, the audiences you belong to and your schools. For each mail we keep whether it was sent and whether it came back. We do not record whether you opened it, and its links lead here without detours.",
      ],
      points: [
        "One cookie for a year tells this browser from others, so that your answers are shown here and not elsewhere. It holds a random number and nothing about you.",
        "There is no tracking, no advertising and no script from others on these pages.",
        "Your personal link does not get into our logs.",
      ],
    },
    {
      id: "rights",
      title: "What you can ask for",
      text: [
        "You can stop mails with the link at the end of each, without signing in. You can ask the district to correct or erase what it stores about you; in a confidential survey your answers go with it as long as the connection exists. Results that are published by then stay as they are: they hold groups of 10 or more.",
      ],
    },
  ],
};
