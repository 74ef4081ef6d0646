/** A wave's name whose "wave 2" no line breaks apart, for narrow columns. */
export const unbroken = (name: string): string => name.replace(/, wave (?=\d)/, ", wave\u00a0");
