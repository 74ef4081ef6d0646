export interface ChainStep {
  title: string;
  text: string;
  state: "done" | "here" | "next";
}

export interface ChainProps {
  title: string;
  steps: readonly ChainStep[];
}

/** Where a public page sits in the circle: what came before it and what comes next. */
export function Chain({ title, steps }: ChainProps) {
  return (
    <nav className="part" aria-labelledby="circle">
      <h2 id="circle">{title}</h2>
      <ol className="chain">
        {steps.map((step) => (
          <li
            key={step.title}
            className={step.state === "done" ? "done" : undefined}
            aria-current={step.state === "here" ? "step" : undefined}
          >
            <b>{step.title}</b> {step.text}
          </li>
        ))}
      </ol>
    </nav>
  );
}
