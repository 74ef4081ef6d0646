import type { ReactNode } from "react";

interface FormSectionProps {
  id: string;
  /** "Section 1 of 3". */
  kicker: string;
  title: ReactNode;
  intro?: ReactNode;
  lang?: string | undefined;
  children: ReactNode;
}

export function FormSection({ id, kicker, title, intro, lang, children }: FormSectionProps) {
  const head = `${id}-head`;
  return (
    <section id={id} className="form-section" aria-labelledby={head}>
      <p className="kicker">{kicker}</p>
      <h2 id={head} lang={lang}>
        {title}
      </h2>
      {intro && (
        <p className="soft" lang={lang}>
          {intro}
        </p>
      )}
      {children}
    </section>
  );
}
