/** Which shown comments a list is of; late ones are open for longer than the plan's own limit. */
export const ANSWER_FILTERS = ["open", "late", "answered"] as const;
export type AnswerFilter = (typeof ANSWER_FILTERS)[number];

export const ANSWERS_PER_PAGE = 50;
