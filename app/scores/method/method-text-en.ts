import type { TextPage } from "./text-sections";

/** How results come about, in plain words. What METHOD chose by judgment is said to be a choice. */
export const methodEn: TextPage = {
  title: "How we count",
  lede: "What was asked of whom, how answers become scores, what we do not show, and what these numbers cannot tell.",
  sections: [
    {
      id: "asked",
      title: "What was asked of whom",
      text: [
        "Families, staff, businesses, organizations, colleges and universities, and neighbors are asked about the same things, each in wording of their own. Nobody under 18 is asked.",
        "Everybody on the district’s list gets one invitation in each audience they belong to, and can answer it once. Somebody who belongs to several schools is asked about one of them, drawn by chance and kept from wave to wave.",
      ],
    },
    {
      id: "scores",
      title: "How answers become scores",
      text: [
        "Every answer to a scored question is worth 0 to 100 points. Questions that are put the other way round are turned. A person’s score is the mean of what they answered, if they answered at least half of the questions of that kind; otherwise they have none.",
        "“I had not heard of this” counts as 0 in awareness, because it is the answer. “I can’t say” about an opinion counts as no answer, and its share is published.",
        "Awareness and buy-in are two scores and are never combined into one number.",
      ],
    },
    {
      id: "wording",
      title: "The wording is experimental",
      text: [
        "The questions of the standard survey are our own and have not been validated by a study. Until at least 100 people of a group have answered all questions of a kind, and these agree well enough with each other (Cronbach’s alpha, lower bound at least .60, better .70), read a score as a first indication. The translation into Spanish has not been confirmed by a reviewer unless the district says so.",
      ],
    },
    {
      id: "weights",
      title: "How groups are weighted",
      text: [
        "Where the district knows how many people a group has (from its roster, or from the list it invited), answers are weighted to that number, school by school, so that a school where many answered does not speak louder than its size. A school with fewer than two answers in a group is weighted together with the rest of that group. Then the languages of each group are balanced to their numbers in the same way (raking), where a language with fewer than 10 answers joins the one most like it. A weight over 4 times its group’s mean is cut and the rest is shared out.",
        "The interval beside a score holds the true score in 95 of 100 such surveys, if those who did not answer think like those who did. It takes into account how many people there are, how they were weighted, and that a small group can be known almost completely.",
        "Where nobody knows how many people a group has, its answers stand apart as “people who answered”: without weights, without a margin, never compared.",
      ],
    },
    {
      id: "change",
      title: "When we say up or down",
      text: [
        "We compare with the latest earlier wave whose results are published, if both asked the same questions in the same words; a question worded anew is another question. We say “up” or “down” if the difference is at least 5 points and more than 1.96 times its standard error. Where people who answered both times can be recognized, the error counts them once; elsewhere, as in anonymous surveys, it is computed as if nobody had, which makes us say “no clear change” rather too often than too seldom. Among the schools of a group we adjust for their number (Holm), so that chance alone rarely makes one look changed. Beside a change stands the smallest one that would have been seen four times in five.",
        "Where fewer than 20 of 100 families, or 50 of 100 staff, answered, we say so and do not compare.",
      ],
    },
    {
      id: "small",
      title: "Small groups",
      text: [
        "Nothing is shown of fewer than 10 people, neither to the public nor to staff. Where a hidden number could be found by subtracting others, those are hidden, too. All tables of a release are searched together for that, and the result is checked by a second computation; what fails is not published at all. A small group and one that is hidden to protect it are described in the same words.",
        "Businesses, organizations and colleges are shown as one group where one of them has fewer than 10 answers.",
      ],
      points: [
        "10 to 29 answers: whole points, with interval, marked “low precision”.",
        "Shares and means near 0 or 100 are given as bounds: 20 and 80 with 10 to 19 answers, 10 and 90 with 20 to 39, 5 and 95 with 40 to 99, 2 and 98 with 100 to 299, 1 and 99 from 300 on.",
        "Published results stay as they are.",
      ],
    },
    {
      id: "limits",
      title: "What these numbers cannot tell",
      text: [],
      points: [
        "Those who did not answer may think otherwise; weighting repairs only what school, group and language explain.",
        "Several answers from one household make intervals somewhat too narrow, the more so where more than 5 of 100 who answered share an address. Answers are not kept by household, so we cannot say by how much.",
        "No median of scores and no results by anything but group, school and language: only sums over small cells are kept for these pages.",
        "A change after an event is not proof that the event caused it.",
        "With many comparisons, some look clear by chance; we say how many were made.",
        "Differences between schools whose intervals overlap are mostly chance. We publish no ranking.",
      ],
    },
    {
      id: "choices",
      title: "What is a choice and not a law of nature",
      text: [
        "These are decisions of the authors of this software (“chosen here”), made once for everybody and before any answers were known:",
      ],
      points: [
        "Groups start at 10 people.",
        "A change starts at 5 points.",
        "“Few” means under 20 of 100 families or 50 of 100 staff.",
        "An answer is complete from 80 of 100 scored questions on and partial from 50.",
        "A scale is experimental below 100 complete answers or an alpha whose lower bound is under .60; it makes a headline from .70. Questions that agree with the others at less than .20 block it.",
        "A language is thin below 10 answers or at 4 times its group’s people per answer; weights are cut at 4 times their mean; a design effect over 2 is a warning, over 4 nothing is headlined.",
        "An interval has as many degrees of freedom as people less strata, at least one.",
        "How near 0 or 100 a share may stand for so few answers.",
      ],
    },
  ],
};
