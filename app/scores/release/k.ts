/** The fewest respondents anything is shown of, for staff and public alike (DESIGN, "Small groups"). */
export const K = 10;
