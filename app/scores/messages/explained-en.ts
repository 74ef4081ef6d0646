/** How one number came about, step by step. Formulas stand in code beside the words. */
export const explainedEn = {
  "explained.title": "{construct}, {name}: how {value} was computed",
  "explained.title_hidden": "{construct}, {name}: why no number is shown",
  "explained.lede": "Step by step, with the figures of the release that is shown.",
  "explained.back": "Back to the results",

  "explained.asked": "What was asked",
  "explained.asked_what":
    "{count, plural, one {One question is} other {# questions are}} about this. Behind each answer, its points.",
  "explained.no_points": "no points",
  "explained.option": "{label}: {points}",

  "explained.person": "The score of one person",
  "explained.points":
    "Answers run from 0 to 100 points in equal steps; a question put the other way round is turned.",
  "explained.minimum":
    "A person’s score is the mean of their answered questions, if they answered at least {minimum} of {of}; else they have none.",
  "explained.dont_know_zero":
    "“Don’t know” counts as 0 points: who does not know of something is not aware of it.",
  "explained.dont_know_missing":
    "“Can’t say” earns no points and takes none; its share is told by itself.",

  "explained.who": "Who is in it",
  "explained.of": "{n} of {people} people answered; {valid} of them have this score.",
  "explained.alone": "{n} people answered; {valid} of them have this score.",
  "explained.rate":
    "Response rate {rate}% (AAPOR’s RR2): of those invited by name, who answered at least half of the scored questions.",
  "explained.no_list":
    "There is no list of everybody in this group, so these people speak for themselves only: no weights, no margin, no comparison.",

  "explained.weights": "How answers are weighted",
  "explained.weight_base":
    "Each answer stands for as many people as its school and group have for each who answered; then the weights are raked until the shares of schools and languages are those of the roster. Parts with very few answers are joined to the most similar one first, and weights over 4 times the group’s mean are cut.",
  "explained.unraked":
    "Languages could not be balanced this time; the weights are those of the schools alone.",
  "explained.weights_here":
    "In this release: {joined, plural, =0 {no part was joined} one {one part was joined} other {# parts were joined}} to another, {capped, plural, =0 {no weight was cut} one {one person’s weight was cut} other {the weights of # people were cut}}, and after that the largest difference from the roster is {error}%. Unequal weights make the variance {deff} times as large (Kish).",
  "explained.uneven":
    "The weights in this group are uneven enough to at least double the variance: read its figures with care.",
  "explained.too_uneven":
    "The weights in this group are so uneven that the variance is at least four times as large: its figures are kept out of headlines.",

  "explained.mean": "The mean",
  "explained.mean_what":
    "The weighted sum of scores over the weighted number of people who have one.",
  "explained.bound":
    "A figure this near an end of the scale would tell that nearly everybody answered alike, so only the bound is published: {value} {bound}. It has no error and is compared with nothing.",

  "explained.sure": "How sure it is",
  "explained.se_what":
    "The standard error comes from how answers differ within each school (h), after taking off what the weights’ margins explain (e), and from how many of all people answered: who has been asked is certain.",
  "explained.ci_what":
    "The interval is the mean and the standard error times {t}, the 97.5% point of Student’s t{df}, kept within 0 and 100.",
  "explained.df": " with {df} degrees of freedom (answers less schools)",
  "explained.low_precision":
    "Fewer than 30 people have a score: figures are in whole points and of low precision.",

  "explained.top": "75 or more",
  "explained.top_what":
    "The weighted share of people with a score of at least 75. Its interval is made on the logit scale, so that it stays between 0% and 100%.",
  "explained.top_bound": "The share is so near an end that only the bound is published: {bound}.",

  "explained.change": "The change since {when}",
  "explained.change_linked":
    "People who answered both times are counted once: what they have in common lowers the error.",
  "explained.change_alone":
    "Answers of the two times are not linked, so the two errors are added as if nobody had answered both times. If people did, the true error is smaller.",
  "explained.change_rule":
    "“Up” or “down” is said only if the change is larger than 1.96 standard errors and at least {least} points.",
  "explained.holm":
    "{count, plural, one {One school was compared.} other {# schools were compared, so the probability is adjusted for all of them (Holm) and has to stay under 0.05.}}",
  "explained.mdc":
    "The smallest change that would have been seen four times in five is 2.80 standard errors.",
  "explained.verdict": "Here: {verdict}.",
  "explained.not_compared":
    "No change is told: there was no earlier time, its questions were others, too few answered in one of the two, or one of the scores is a bound.",

  "explained.reliability": "Whether the questions belong together",
  "explained.reliability_few":
    "Fewer than 100 people of this group answered every question, so this cannot be judged: the scale is called experimental.",
  "explained.reliability_what":
    "Of {n} people who answered every question: alpha, with its 95% interval (Feldt), and omega. From a lower end of .60 the scale loses the label “experimental”, from .70 it may make headlines.",
  "explained.label_headline": "Here: reliable enough for headlines.",
  "explained.label_shown":
    "Here: reliable enough to be shown, not yet for headlines without the label.",
  "explained.label_experimental": "Here: experimental.",
  "explained.label_unpublished":
    "Here: a question runs against the others (its correlation with them is under .20), so nothing is concluded from this scale.",

  "explained.hidden": "What is not shown, and why",
  "explained.hidden_here":
    "Nothing is published about this group: fewer than 10 people answered, or their number would give another small group away. Both cases are told alike, since telling them apart would tell too much.",
  "explained.hidden_others":
    "Groups of fewer than 10 people are left out of every table, and so are others from which theirs could be computed by subtraction, beside all earlier releases. Which is which is not told.",
  "explained.hidden_staff":
    "The same holds for staff, who know how many took part in each school but not what they said.",
  "explained.frozen":
    "The figures are frozen: later answers make a later release, which is checked against this one.",
} as const;
