/** A link with its words. `current` says that it leads to the page it stands on. */
export interface NavLink {
  href: string;
  label: string;
  current?: boolean | undefined;
}

/** A link to the same page in another language, named in that language. */
export interface LanguageLink extends NavLink {
  lang: string;
  dir?: "ltr" | "rtl" | undefined;
}
