import { Temporal } from "temporal-polyfill";

export type YearEntry = {
  /** As 2026-10-30. */
  from: string;
  to: string;
  title: string;
  what: string;
};

type Planned = { day: number; days: number; title: string; what: string };

/** The loop twice round in a year: asked, reported, discussed, acted on, and asked again. */
const rounds = (promiseDays: number): Planned[] => {
  const report = 34 + promiseDays;
  return [
    {
      ...{ day: 0, days: 7, title: "Tell people that you will ask" },
      what: "Newsletter, website, principals: what it is about and what came of it last time.",
    },
    {
      ...{ day: 14, days: 21, title: "Survey, first wave" },
      what: "Invitation on the first day, a reminder after 3 and after 7 days.",
    },
    {
      ...{ day: report, days: 1, title: "Report back" },
      what: "What you heard, what you will do and what not, with the scores. At the latest on this day.",
    },
    {
      ...{ day: report + 14, days: 28, title: "Comments on the plan draft" },
      what: "Publish the draft that answers what you heard, and mail everybody who asked to hear.",
    },
    {
      ...{ day: report + 56, days: 14, title: "Answer every comment" },
      what: "One answer can stand for many. Then publish the next version, with what changed because of whom.",
    },
    {
      ...{ day: report + 70, days: 56, title: "Needs and partners" },
      what: "Publish what the plan needs, invite businesses and organizations, deliver, and thank.",
    },
    {
      ...{ day: 238, days: 21, title: "Survey, second wave" },
      what: "The same questions: what moved, with its margin.",
    },
    {
      ...{ day: 258 + promiseDays, days: 1, title: "Report back again" },
      what: "With before and after, and which commitments were kept.",
    },
  ];
};

/**
 * A feedback year to start from.
 *
 * @param start its first day, as 2026-10-30
 * @param promiseDays how many days after closing the district reports
 */
export function feedbackYear(start: string, promiseDays: number): YearEntry[] {
  const first = Temporal.PlainDate.from(start);
  return rounds(promiseDays).map(({ day, days, title, what }) => {
    const from = first.add({ days: day });
    return { from: from.toString(), to: from.add({ days: days - 1 }).toString(), title, what };
  });
}
