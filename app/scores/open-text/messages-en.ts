/** What the public part about themes says: ICU messages by key. */
export const en = {
  title: "What people wrote in their own words",
  what: "People who work for the district read every text, took out names, and sorted what they read into these themes. One text can be in several. A theme stands here if 10 or more people share it.",
  people: "{count, plural, one {one person} other {# people}}",
  nearly_all: "nearly everybody who answered",
  quotes: "In their words",
};

export type ThemeMessages = Readonly<Record<keyof typeof en, string>>;
