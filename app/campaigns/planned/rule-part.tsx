import { Button } from "~/ui/fields/button";
import { Part } from "~/ui/parts/part";
import { type ReminderRule, USUAL_RULE } from "./reminder-rule";
import { ruleWords } from "./rule-words";

interface RulePartProps {
  id: string;
  rule: ReminderRule | null;
  isClosed: boolean;
  maySend: boolean;
}

/** The wave's rule for reminders, or the offer of the usual one. */
export function RulePart({ id, rule, isClosed, maySend }: RulePartProps) {
  const page = `/admin/waves/${id}/reminder-rule`;
  const mayChange = maySend && !isClosed;
  if (!rule) {
    if (!mayChange) return null;
    return (
      <Part id="rule" title="Automatic reminders">
        <p>
          Those who have not answered can be reminded without anybody having to think of it. Usual
          is {ruleWords(USUAL_RULE)}.
        </p>
        <p>
          <Button look="quiet" href={page}>
            Plan reminders
          </Button>
        </p>
      </Part>
    );
  }
  return (
    <Part id="rule" title="Automatic reminders">
      <p>Those who have not answered are reminded {ruleWords(rule)}.</p>
      {mayChange && (
        <div className="row">
          <Button look="quiet" href={page}>
            Change the reminders
          </Button>
          <form method="post" action={`${page}/removal`}>
            <Button look="quiet">Stop these reminders</Button>
          </form>
        </div>
      )}
    </Part>
  );
}
