/** What became of a form that staff have entered. */
export const ENTERED = ["first", "stored", "cannot", "over"] as const;
export type Entered = (typeof ENTERED)[number];

export function enteredOf(text: string | null): Entered | null {
  return ENTERED.find((known) => known === text) ?? null;
}

export const ENTERED_WORDS: Readonly<Record<Entered, { title: string; text: string }>> = {
  first: {
    title: "Entered once",
    text: "Now the same form is typed in a second time, by somebody else if you can. Where both say the same it is stored.",
  },
  stored: { title: "Stored", text: "The answers are in, as if they had been sent online." },
  cannot: {
    title: "It could not be entered",
    text: "For this invitation there are answers already, and there is one set of answers for each. What you typed was not kept.",
  },
  over: {
    title: "It could not be entered",
    text: "The wave is not open: nothing can be answered any more, or not yet.",
  },
};
