import type { ReactNode } from "react";
import type { NavLink } from "../links";
import { Brand } from "./brand";

export interface ErrorTextProps {
  /** The HTTP status, said small: it helps whoever is called for help. */
  status: number;
  /** What stands before the status, such as "Error". */
  word: string;
  title: string;
  /** What happened, in one sentence. */
  happened: ReactNode;
  /** What the reader can do now. */
  todo: ReactNode;
  links?: readonly NavLink[] | undefined;
}

/** A page that says what happened and what to do. It stands alone: no district need be known. */
export function ErrorPage({ brand, ...text }: ErrorTextProps & { brand: string }) {
  return (
    <>
      <header className="head">
        <div className="page is-form">
          <Brand name={brand} />
        </div>
      </header>
      <main className="page is-form stack" id="main">
        <ErrorText {...text} />
      </main>
    </>
  );
}

/** The same inside of a frame. */
export function ErrorText({ status, word, title, happened, todo, links = [] }: ErrorTextProps) {
  return (
    <>
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
    </>
  );
}

/** Of a page's own script, in the browser; staff's pages alone have one. */
export const brokenScript = {
  status: 500,
  word: "Error",
  title: "This page stopped working",
  happened: "A fault of ours, in your browser. What you saved before is kept.",
  todo: "Load the page again.",
} satisfies ErrorTextProps;
