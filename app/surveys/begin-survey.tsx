import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";

interface BeginSurveyProps {
  surveys: readonly { source: string; title: string; state: string }[];
  error: string | undefined;
}

/** The ways to a new survey. */
export function BeginSurvey({ surveys, error }: BeginSurveyProps) {
  return (
    <div className="stack">
      <div className="row">
        <form method="post">
          <HiddenInputs values={{ from: "standard" }} />
          <Button look={surveys.length > 0 ? "quiet" : "main"}>
            Start from the standard survey
          </Button>
        </form>
        <form method="post">
          <HiddenInputs values={{ from: "empty" }} />
          <Button look="quiet">Start empty</Button>
        </form>
      </div>
      {surveys.length > 0 && (
        <form method="post" className="filter">
          <SelectField
            name="from"
            label="A copy of"
            blank="Choose a survey"
            options={surveys.map(({ source, title, state }) => ({
              ...{ value: source, label: `${title} (${state})` },
            }))}
            error={error}
          />
          <Button look="quiet">Copy it</Button>
        </form>
      )}
    </div>
  );
}
