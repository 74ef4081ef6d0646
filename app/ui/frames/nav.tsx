import type { NavLink } from "../links";

interface NavProps {
  label: string;
  links: readonly NavLink[];
  className?: string | undefined;
}

/** A row of links, the current one marked. Plain anchors: most pages carry no script. */
export function Nav({ label, links, className = "nav" }: NavProps) {
  if (links.length === 0) return null;
  return (
    <nav className={className} aria-label={label}>
      {links.map((link) => (
        <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
          {link.label}
        </a>
      ))}
    </nav>
  );
}
