/** What the method page says of each published release: ICU messages by key. */
export const methodWordsEn = {
  "published.title": "What was published, and how it came about",
  "published.none": "No results are published yet. What stands above is how they will come about.",
  "wave.title": "{title}, wave {wave}",
  "wave.asked":
    "Asked from {from} to {to}, {questions, plural, one {one question} other {# questions}} in all; published {published}.",
  "wave.codebook": "Every question and what its answers count",
  "wave.results": "The results",
  "wave.zip": "All files (zip)",
  "who.caption": "Of whom, and who answered",
  "who.group": "Group",
  "who.people": "People",
  "who.invited": "Invited by name",
  "who.answered": "Answered",
  "who.complete": "Complete",
  "who.partial": "Partial",
  "who.broken_off": "Broken off",
  "who.none": "No answer",
  "who.hidden": "Not shown",
  "who.no_rate": "none",
  "who.what":
    "RR1 and RR2 are response rates by AAPOR’s Standard Definitions: RR1 counts complete answers (at least 80 of 100 scored questions), RR2 partial ones (at least half) as well, among everybody invited by name. Addresses from which a mail came back stay in the number of those invited. How far people came is rounded to tens.",
  "who.apart":
    "Nobody counted how many people these groups have, so they are not weighted: {groups}.",
  "weights.caption": "How groups were weighted",
  "weights.deff": "Design effect",
  "weights.capped": "Weights cut",
  "weights.error": "Margin left",
  "weights.by": "Balanced to",
  "weights.raked": "schools and languages",
  "weights.schools": "schools only",
  "weights.under": "under 5%",
  "weights.about": "about {share}%",
  "weights.what":
    "Answers are weighted to the people of each school and group and balanced to languages (raking). The design effect says how many times larger the variance is because weights differ: over 2 is a warning. A weight over 4 times its group’s mean is cut. “Margin left” is the largest difference from the number of people that cutting left.",
  "weights.joined":
    "{count, plural, =0 {In none of these groups was a school or language too thin to stand alone.} one {In one of these groups schools or languages with few answers were weighted together with the nearest.} other {In # of these groups schools or languages with few answers were weighted together with the nearest.}}",
  "weights.untold":
    "Of {groups} we do not say how they were weighted: something of them is hidden, and it would tell how few answered.",
  "reliability.caption": "How far the questions of a kind agree",
  "reliability.kind": "Kind of question",
  "reliability.complete": "Complete cases",
  "reliability.alpha": "Cronbach’s alpha",
  "reliability.omega": "Omega",
  "reliability.label": "Read as",
  "reliability.unpublished": "not to be relied on: a question runs against the others",
  "reliability.experimental": "experimental",
  "reliability.shown": "a score, not a headline",
  "reliability.headline": "a score",
  "reliability.few": "fewer than 100",
  "reliability.none": "No group’s questions can be checked yet.",
  "decoy.caption": "An invented programme",
  "decoy.what":
    "One question asks about a programme that does not exist. Who claims to know it claims too much; the share says how far awareness may be overstated.",
  "decoy.share": "Claim to know it",
  "decoy.at_most": "at most {share}%",
  "decoy.at_least": "at least {share}%",
  "decoy.about": "about {share}%",
  "hash.what":
    "The SHA-256 of the JSON file, to check that what you downloaded is what stands here:",
  "software.what": "A published release keeps its figures, whatever version is installed later.",
} as const;

export type MethodKey = keyof typeof methodWordsEn;
export type MethodMessages = Readonly<Record<MethodKey, string>>;
