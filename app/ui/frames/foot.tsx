import type { ReactNode } from "react";
import type { NavLink } from "../links";

export interface FootProps {
  text: ReactNode;
  links?: readonly NavLink[] | undefined;
}

export function Foot({ text, links = [], narrow }: FootProps & { narrow?: boolean }) {
  return (
    <footer className="foot">
      <div className={narrow ? "page is-form" : "page"}>
        <span>{text}</span>
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.label}
          </a>
        ))}
      </div>
    </footer>
  );
}
