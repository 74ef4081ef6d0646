import type { LanguageLink } from "../links";

interface LanguagesProps {
  label: string;
  links: readonly LanguageLink[];
}

/** The same page in the other languages. One language alone needs no choice. */
export function Languages({ label, links }: LanguagesProps) {
  if (links.length < 2) return null;
  return (
    <nav className="langs" aria-label={label}>
      {links.map((link) => (
        <a
          key={link.lang}
          href={link.href}
          lang={link.lang}
          dir={link.dir}
          hrefLang={link.lang}
          aria-current={link.current ? "true" : undefined}
        >
          {link.label}
        </a>
      ))}
    </nav>
  );
}
