/** What the results pages say beside the scores: how sure, how many, who is missing, over time. */
export const leadersEn = {
  "group.all": "{group}, whole district",
  "group.at": "{group}, {place}",

  "filter.title": "Show",
  "filter.audience": "Group",
  "filter.school": "School",
  "filter.language": "Language of the family",
  "filter.all": "All",
  "filter.button": "Show these",
  "filter.clear": "Show everything",
  "filter.what":
    "A school or a language, not both: no table crosses them, since its cells would be single people.",

  "fact.of": "{n} of {people} answered",
  "fact.scored": "{count, plural, one {one of them has} other {# of them have}} this score",
  "fact.rate": "response rate {rate}% (RR2)",
  "fact.top": "{share} score 75 or more",
  "fact.top_interval": "{share} score 75 or more ({low}–{high}%)",
  "fact.dont_know_zero": "{share} of answers were “don’t know”, counted as 0",
  "fact.dont_know_missing": "{share} of answers were “can’t say”, left out",
  "fact.smallest":
    "a change of {points, plural, one {one point} other {# points}} or more would most likely have been seen",
  "fact.linked": "people who answered both times counted once",
  "fact.not_linked": "compared as if nobody had answered both times",
  "fact.experimental": "experimental scale",
  "fact.unpublished": "not for headlines: its questions do not all point the same way",
  "fact.uneven": "weights are uneven: read with care",
  "fact.too_uneven": "not for headlines: a few answers stand for very many people",
  "explain.link": "How was this computed?",
  "explain.of": "{subject}, {name}",

  "finding.on_trial": "The scale is still experimental.",
  "labels.title": "What the remarks mean.",
  "labels.experimental":
    "“Experimental”: fewer than 100 people of a group answered every question of the scale, or their answers agree too little. The score may mislead.",
  "labels.unpublished":
    "“Not for headlines”: a question of the scale runs against the others, so its key or the question is wrong. The number is shown so that it can be checked, and nothing is concluded from it.",
  "labels.uneven":
    "“Weights are uneven”: some answers stand for many more people than others, so that the score moves with few people. Where it is extreme the score is kept out of headlines.",
  "labels.few":
    "“Few of those asked”: under a fifth of families or half of staff answered. Such groups are not compared over time.",

  "table.scored": "Scored",
  "table.people": "Asked about",
  "table.rate": "Response rate",
  "table.top": "75 or more",
  "table.dont_know": "Don’t know",
  "table.smallest": "Smallest change seen",

  "schools.holm":
    "{count, plural, one {One school was compared with the time before.} other {{construct}: # schools were compared with the time before. Among so many some differ by chance alone, so a change is called clear only if it stays so after Holm’s adjustment for all #.}}",
  "schools.table": "{group} by school as a table",
  "languages.table": "Families by language as a table",

  "missing.title": "Who is missing",
  "missing.what":
    "Each part’s share of all people on the roster, the mark, against its share of those who answered, the bar. Weights correct for this; they cannot replace the people.",
  "missing.school": "{group} by school",
  "missing.language": "{group} by language",
  "missing.shares": "{roster}% of the roster, {answered}% of answers",
  "missing.label":
    "{name}: {roster} percent of the roster, {answered} percent of those who answered",
  "missing.gaps": "Most of the missing voices: {parts}.",
  "missing.gap_school": "{group} at {name} ({roster}% of the roster, {answered}% of answers)",
  "missing.gap_language":
    "{group} reached in {name} ({roster}% of the roster, {answered}% of answers)",
  "missing.none":
    "No school and no language falls short of its share of the roster by 3 points or more.",
  "missing.roster": "Share of the roster",
  "missing.answered": "Share of answers",
  "missing.part": "Part",
  "missing.table": "{caption} as a table",

  "trend.title": "Over time",
  "trend.what":
    "Every time with published results. The band is the margin. A ring apart from the line was asked by other questions and cannot be compared; groups of whom few answered are left out.",
  "trend.caption": "{construct} over time",
  "trend.table": "{construct} over time as a table",
  "trend.otherwise": "{value}, asked otherwise",
  "trend.few": "few answered",
  "trend.none": "no score",
  "trend.hidden": "not shown",
  "trend.draft": "{when} (draft)",
  "trend.label": "{group}, {construct}: {points}",
  "trend.point": "{value} in {when}",
  "trend.point_interval": "{value} ({low} to {high}) in {when}",

  "print.title": "Report for the board",
  "print.draft": "Draft of {day}, for staff. Not published.",
  "print.published": "Published {day}",
  "print.pdf": "Download as PDF",
  "print.back": "Back to the results",
  "print.hint": "Or print this page from your browser.",
  "print.source":
    "Every number is from a frozen release; groups of fewer than 10 people, and what would give them away, are not in it.",
} as const;
