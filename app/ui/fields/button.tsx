import type { ReactNode } from "react";

interface ButtonProps {
  /** One filled button a page: the next step. `stop` stands beside what will be lost. */
  look?: "main" | "quiet" | "stop" | undefined;
  small?: boolean | undefined;
  children: ReactNode;
  /** What a listener hears instead, where the words alone do not say about what. */
  label?: string | undefined;
  /** A link that looks like a button. */
  href?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  formAction?: string | undefined;
}

export function Button({ look = "main", small, children, label, href, ...submit }: ButtonProps) {
  const className = ["button", look === "main" ? "" : look, small ? "small" : ""]
    .filter(Boolean)
    .join(" ");
  if (href !== undefined) {
    return (
      <a className={className} href={href} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <button className={className} type="submit" aria-label={label} {...submit}>
      {children}
    </button>
  );
}
