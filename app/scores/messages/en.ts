import { explainedEn } from "./explained-en";
import { leadersEn } from "./leaders-en";

/** What the results pages say: ICU messages by key. */
export const en = {
  ...leadersEn,
  ...explainedEn,
  "group.name":
    "{audience, select, families {Families} staff {Staff} business {Businesses} organization {Organizations} higher_ed {Higher education} partners {Businesses, organizations, colleges} other {Neighbors}}",
  "group.among":
    "{audience, select, families {families} staff {staff} business {businesses} organization {organizations} higher_ed {higher education} partners {partners} other {neighbors}}",
  "group.no_school": "No one school",
  "group.other_language": "Another language",

  "text.comma": ", ",
  "text.semicolon": "; ",

  "construct.awareness": "Awareness",
  "construct.understanding": "Understanding",
  "construct.buy_in": "Buy-in",
  "construct.involvement": "Taking part",
  "construct.trust_in_loop": "Being heard",
  "construct.willingness": "Readiness to help",
  "construct.concern": "Worries",
  "construct.none": "Further questions",
  "title.awareness": "How much people know",
  "title.understanding": "How clear it is to them",
  "title.buy_in": "How far people stand behind the plan",
  "title.involvement": "How they have taken part",
  "title.trust_in_loop": "Whether they feel heard",
  "title.willingness": "How ready they are to help",
  "scale.awareness":
    "Awareness runs from 0 (had not heard of it) to 100 (knew a great deal), as the mean of several questions.",
  "scale.understanding": "Runs from 0 (not at all clear) to 100 (extremely clear).",
  "scale.buy_in":
    "Buy-in runs from 0 (none) to 100 (all). It is never mixed with awareness: knowing a plan and backing it are two things.",
  "scale.involvement":
    "Of the ways to take part, the share people used in the past year, 0 to 100.",
  "scale.trust_in_loop": "Runs from 0 (not heard at all) to 100 (always taken seriously).",
  "scale.willingness": "Runs from 0 (not at all likely) to 100 (extremely likely).",

  "finding.awareness_up": "More is known among {groups} than in {when}.",
  "finding.awareness_down": "Less is known among {groups} than in {when}.",
  "finding.buy_in_up": "Backing for the plan has grown among {groups}.",
  "finding.buy_in_down": "Backing for the plan has shrunk among {groups}.",
  "finding.same": "Neither awareness nor buy-in has clearly changed since {when}.",
  "finding.stand": "{group}: {awareness} of 100 in awareness, {buy_in} in buy-in.",
  "finding.stand_awareness": "{group} stand at {awareness} of 100 in awareness.",
  "finding.stand_buy_in": "{group} stand at {buy_in} of 100 in buy-in.",
  "finding.nothing": "Nothing can be shown without giving single people away.",

  "page.title": "Results: {title}",
  "page.wave": "{title}, {when}",
  "page.lede":
    "What people answered from {from} to {to}, how sure we are, and what we do not show.",
  "page.published": "Published {day}",
  "page.csv": "Download the tables (CSV)",
  "page.json": "For programs (JSON)",
  "page.zip": "All files (ZIP)",
  "page.codebook": "Codebook",
  "page.method": "How we count",
  "page.waves": "Other times we asked",
  "page.not_asked": "Not asked this time: {groups}.",
  "page.more": "More of what we asked",

  "plot.interval": "{low}–{high}",
  "plot.answered": "{count, plural, one {one person} other {# people}} answered",
  "plot.low": "low precision",
  "plot.few": "few of those asked",
  "plot.open": "not from a list of whom to ask",
  "plot.label": "{name}: {value}",
  "plot.label_interval": "{name}: {value}, interval {low} to {high}",
  "plot.label_before": "{label}; {when}: {before}",
  "plot.up": "Up",
  "plot.down": "Down",
  "plot.same": "No clear change",
  "plot.since": "{points} since {when}",
  "plot.not_compared": "Not compared",
  "plot.at_most": "or less",
  "plot.at_least": "or more",
  "plot.hidden": "Not shown",
  "plot.hidden_why":
    "Fewer than 10 people answered, or their number would give another small group away. We publish nothing about them, so that no one can be recognized.",
  "plot.legend": "Legend",
  "plot.margin": "Margin: 95 in 100 such margins hold the true score",
  "plot.loose": "People who answered: they speak for themselves only",
  "plot.apart": "People who answered",
  "plot.apart_what":
    "For these groups there is no list of everybody, so nobody knows whom they stand for. They have no margin and are not compared.",
  "table.summary": "{subject} as a table",
  "table.caption": "{subject} by group, 0 to 100",
  "table.group": "Group",
  "table.school": "School",
  "table.language": "Language",
  "table.answered": "Answered",
  "table.interval": "Interval",
  "table.change": "Change",
  "table.none": "none",

  "change.title": "When we say “up” or “down”.",
  "change.what":
    "The change must be at least 5 points and larger than chance would explain. Smaller steps are “no clear change”, even when the number moved. {count, plural, one {One comparison was made.} other {# comparisons were made: of 20 without any true change, chance alone makes about one look clear.}}",

  "schools.title": "School by school",
  "schools.caption": "{group}: scores by school, with their interval",
  "schools.what":
    "In the order of their names. Do not rank them: where intervals overlap, the order is mostly chance.",
  "languages.title": "By the families’ language",
  "languages.caption": "Families: scores by language, with their interval",
  "items.title": "Question by question",
  "items.what":
    "Shares of each group in percent. Answers lie from one end of the scale to the other; “I can’t say” stands apart. Shares near 0 or 100 are given as bounds, so that nobody in a small group can be read off.",
  "items.open": "{construct}: {count, plural, one {one question} other {# questions}}",
  "items.worded": "Each group read its own wording.",
  "items.label": "{name}: {parts}",
  "items.part": "{option} {share}",
  "items.cant_say": "Can’t say",
  "items.cant_say_small": "{share} can’t say",
  "items.or": "“{a}” or “{b}”",
  "items.one": "“{a}”",
  "items.at_most": "at most {share}",
  "items.at_least": "at least {share}",
  "items.about": "about {share}",
  "items.few":
    "Too few answers for all parts: {support} chose {support_options}; the rest is not split, so that nobody’s answer can be read off.",
  "items.table": "This question as a table",
  "items.caption": "Shares in percent",

  "dropped.title": "What is left out",
  "dropped.what":
    "{tables} {count, plural, one {is} other {are}} left out: they could not be shown without giving small groups away.",
  "dropped.audience": "the groups",
  "dropped.people_who_answered": "people who answered",
  "dropped.school": "schools",
  "dropped.language": "languages",
  "dropped.items": "single questions",

  "method.software": "The software",
  "method.version":
    "Full Circle {version}, free software under the MIT license. Anybody can read how every number here is computed.",
} as const;

export type ResultsKey = keyof typeof en;
export type ResultsMessages = Readonly<Record<ResultsKey, string>>;
