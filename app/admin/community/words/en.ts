export const en = {
  now: "Open now",
  now_survey: "“{title}” is open until {day}. If you were invited, your own link is in your mail.",
  now_code: "Enter the code from a letter",
  now_open: "Take part without an invitation",
  now_comments: "Comment on “{title}”",
  now_until: "Until {day}.",
  now_needs: "What the plan still needs",
  last: "What came of last time",
  last_promises: "Promises done so far: {done} of {all}.",
  last_said: "You said, we did",
  calendar: "Calendar",
  cal_survey: "The survey “{title}” closes",
  cal_comments: "Last day to comment on “{title}”",
  cal_report: "By this day we report what we heard",
  cal_shift: "Helpers meet: “{title}”",
  cal_promise: "Promised: {title}",
  ways: "Your way to take part",
  ways_lede: "Everybody can read along, comment on the plan and ask. Beyond that:",
  families: "Families",
  families_way: "You are invited by mail or letter, in your language, without an account.",
  staff: "Staff",
  staff_way:
    "You are invited at your work address. Your answers are counted with those of many, never alone.",
  business: "Businesses",
  business_way: "Answer the survey, and see which goods, money or hours the plan needs.",
  organization: "Organizations",
  organization_way:
    "Answer the survey, offer rooms, people or knowledge, and review parts of the plan.",
  higher_ed: "Higher education",
  higher_ed_way:
    "Answer the survey, offer expertise or students’ time, and review parts of the plan.",
  community: "Neighbors",
  community_way: "Comment on the plan, lend a hand, or ask the district a question.",
  ask: "Ask the district",
  feed: "News as a feed (Atom)",
};

export type CommunityWords = typeof en;
