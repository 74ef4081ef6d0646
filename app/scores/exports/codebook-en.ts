import type { CodebookTexts } from "./codebook";

/** What the codebook says in English. */
export const codebookEn: CodebookTexts = {
  title: "Codebook",
  lede: "What every column, measure and question in the files of these results means.",
  columns: {
    table: "Which table the line is of.",
    audience:
      "The group. “partners” stands for businesses, organizations and colleges where they can only be shown together.",
    school:
      "The school’s code; DISTRICT stands for no one school. Empty where the line is not of a school.",
    language:
      "The language tag; “other” stands for languages taken together. Empty where the line is not of a language.",
    measure: "A construct, the id of a question, or “answered” for the group as a whole.",
    option: "The code of an answer to a question.",
    answered:
      "People with a score; in the line of the whole group, people who answered at least one scored question; in a question’s line, people who answered it.",
    mean: "Mean score, weighted where the group is.",
    mean_coded:
      "“at_most” or “at_least” where the mean is cut to a bound, since it is so near 0 or 100.",
    se: "Standard error of the mean. Empty where the mean is a bound.",
    ci95_low: "Lower end of the 95% interval of the mean.",
    ci95_high: "Upper end of the 95% interval of the mean.",
    share_at_least_75: "Share of people with a score of 75 or more.",
    share_coded: "“at_most” or “at_least” where that share is cut to a bound.",
    share_ci95_low: "Lower end of the 95% interval of that share.",
    share_ci95_high: "Upper end of the 95% interval of that share.",
    dont_know:
      "Share of “don’t know” among the answers to the construct’s questions. Awareness counts them as 0 points, every other construct leaves them out.",
    dont_know_coded: "“at_most” or “at_least” where that share is cut to a bound.",
    change_from_wave:
      "The number of the earlier wave that the change is told since. Empty where nothing may be compared.",
    change: "Difference of the mean from the earlier wave’s.",
    change_se: "Standard error of the change.",
    change_linked:
      "Whether people who answered both times were recognized; else the error is computed as if nobody had.",
    change_p: "Two-sided p of no change.",
    change_p_holm: "The same, adjusted by Holm’s method over the schools of the group.",
    change_mdc80: "The smallest change that would have been seen four times in five.",
    change_verdict:
      "“up” or “down” if the change is at least 5 points and clear of chance, else “same”.",
    reliability:
      "How far the construct’s questions agree: “experimental” (fewer than 100 complete cases, or alpha’s lower bound under .60), “shown” (from .60), “headline” (from .70), “unpublished” (a question runs against the others). Whole groups only.",
    complete_cases: "People who answered all questions of the construct. Empty below 100.",
    alpha: "Cronbach’s alpha of complete cases.",
    alpha_ci95_low: "Lower end of Feldt’s 95% interval of alpha.",
    alpha_ci95_high: "Upper end of Feldt’s 95% interval of alpha.",
    omega: "McDonald’s omega total, one factor.",
    percent: "Weighted share of those who answered the question and chose this answer.",
    percent_coded: "“at_most” or “at_least” where the percentage is cut to a bound.",
    people: "People of the group on the roster; empty where nobody counted them.",
    response_rate:
      "AAPOR’s RR2: complete and partial answers among everybody invited by name. Empty for open links.",
  },
  units: {
    people: "people",
    points: "points",
    share: "share, 0 to 1",
    percent: "percent",
    probability: "probability",
    wave: "number of a wave",
    coefficient: "coefficient",
  },
  rules: [
    "Nothing is given of fewer than 10 people, nor what would give them away by subtraction. What is hidden is an empty cell in CSV and null in JSON; a hidden group’s line is there all the same.",
    "What does not apply, such as a change in a first wave, is empty as well.",
    "10 to 29 answers: scores in whole points. From 30: one decimal. Standard errors have one decimal, shares two, p three.",
    "Means and shares near 0 or 100 are bounds: 20 and 80 with 10 to 19 answers, 10 and 90 with 20 to 39, 5 and 95 with 40 to 99, 2 and 98 with 100 to 299, 1 and 99 from 300 on. The column “…_coded” says so.",
    "A score is the mean of the answered questions, if at least the given number was answered. Constructs are never combined.",
    "Text that a spreadsheet could take for a formula has an apostrophe in front.",
  ],
  words: {
    column: "Column",
    meaning: "Meaning",
    unit: "Unit, range or values",
    columns: "Columns of the files",
    columnsTable: "Columns as a table",
    wide: "In the wide file a column’s name is the construct’s followed by the measure’s, such as awareness_mean.",
    rules: "Rules",
    constructs: "Constructs",
    constructsTable: "Constructs as a table",
    construct: "Construct",
    least: "Answers needed",
    of: "{least} of {of}",
    dontKnow: "Don’t know counts as",
    zero: "0 points",
    missing: "no answer",
    items: "Questions",
    asked: "Asked of",
    text: "Wording",
    option: "Code",
    label: "Answer",
    score: "Points",
    none: "none",
    everybody: "Everybody",
    notScored: "not scored",
    files: "All files of these results",
  },
};
