/** Something said, and the language that it is said in. */
export type InLanguage<T> = { lang: string; text: T };
