export interface ChainStep {
  title: string;
  text: string;
  state: "done" | "here" | "next";
  /** Where the step can be looked at, as on the front door. */
  href?: string | undefined;
}

export interface ChainProps {
  title: string;
  /** The title is for listeners alone. */
  titleHidden?: boolean | undefined;
  steps: readonly ChainStep[];
}

/** Where a public page sits in the circle: what came before it and what comes next. */
export function Chain({ title, titleHidden, steps }: ChainProps) {
  return (
    <nav className="part" aria-labelledby="circle">
      <h2 id="circle" className={titleHidden ? "hidden" : undefined}>
        {title}
      </h2>
      <ol className="chain">
        {steps.map(({ title, text, state, href }) => (
          <li
            key={title}
            className={state === "done" ? "done" : undefined}
            aria-current={state === "here" ? "step" : undefined}
          >
            <b>{href ? <a href={href}>{title}</a> : title}</b> {text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
