import type { ReactNode } from "react";
import { Button } from "../fields/button";
import { HiddenInputs, type HiddenValues } from "./hidden-inputs";

interface ConfirmFormProps {
  /** What will be lost and what stays, with numbers; said before the button. */
  lost: ReactNode;
  /** The act by its name and count: "Cancel 1,141 mails", never "OK". */
  button: string;
  back?: { href: string; label: string } | undefined;
  action?: string | undefined;
  hidden?: HiddenValues | undefined;
  /** Fields the act needs, such as a reason. */
  children?: ReactNode;
}

/** A destructive act, beside what it destroys. */
export function ConfirmForm({ lost, button, back, action, hidden, children }: ConfirmFormProps) {
  return (
    <div className="note stop">
      <div>{lost}</div>
      <form method="post" action={action} className="form">
        <HiddenInputs values={hidden} />
        {children}
        <div className="row">
          <Button look="stop">{button}</Button>
          {back && <a href={back.href}>{back.label}</a>}
        </div>
      </form>
    </div>
  );
}
