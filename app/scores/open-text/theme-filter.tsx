import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";

interface ThemeFilterProps {
  here: string;
  show: string;
  mention: string;
  phrases: readonly { phrase: string; count: number }[];
}

/** Which texts to look at: by words of one's own or by phrases that many share. */
export function ThemeFilter({ here, show, mention, phrases }: ThemeFilterProps) {
  return (
    <Part id="find" title="Find texts for it" noPrint>
      {phrases.length > 0 && (
        <>
          <p>Phrases that several texts share, with how many have them:</p>
          <ul className="plain row">
            {phrases.map(({ phrase, count }) => (
              <li key={phrase}>
                <a href={`${here}?${new URLSearchParams({ show: "all", mention: phrase })}`}>
                  <bdi>{phrase}</bdi> ({count})
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <form method="get" action={here} className="filter">
        <TextField name="mention" label="That mention" defaultValue={mention} dir="auto" />
        <SelectField
          name="show"
          label="Among"
          defaultValue={show}
          options={[
            { value: "all", label: "all redacted texts" },
            { value: "none", label: "texts in no theme" },
            { value: "in", label: "texts in this theme" },
          ]}
        />
        <Button look="quiet">Show them</Button>
      </form>
      <Details summary="Where the phrases come from">
        <p>
          In English a program that knows some grammar finds what a sentence speaks of. In Spanish,
          Arabic, Vietnamese, Chinese, Somali and Portuguese they are words that stand together
          between small words: rougher, without grammar or word forms. Nothing is translated, and
          nothing is put into a theme unless somebody does it.
        </p>
      </Details>
    </Part>
  );
}
