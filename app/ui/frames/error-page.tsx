import type { ReactNode } from "react";
import type { NavLink } from "../links";
import { Brand } from "./brand";

interface ErrorPageProps {
  /** The HTTP status, said small: it helps whoever is called for help. */
  status: number;
  /** What stands before the status, such as "Error". */
  word: string;
  brand: string;
  title: string;
  /** What happened, in one sentence. */
  happened: ReactNode;
  /** What the reader can do now. */
  todo: ReactNode;
  links?: readonly NavLink[] | undefined;
}

/** A page that says what happened and what to do. It stands alone: no district need be known. */
export function ErrorPage({
  status,
  word,
  brand,
  title,
  happened,
  todo,
  links = [],
}: ErrorPageProps) {
  return (
    <>
      <header className="head">
        <div className="page is-form">
          <Brand name={brand} />
        </div>
      </header>
      <main className="page is-form stack" id="main">
        <p className="kicker">
          {word} <span className="num">{status}</span>
        </p>
        <h1>{title}</h1>
        <p className="lede">{happened}</p>
        <p>{todo}</p>
        {links.length > 0 && (
          <p className="row">
            {links.map((link) => (
              <a key={link.href} href={link.href}>
                {link.label}
              </a>
            ))}
          </p>
        )}
      </main>
    </>
  );
}
