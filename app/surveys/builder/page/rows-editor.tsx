import { Details } from "~/ui/parts/details";
import type { MatrixItem } from "../../item";
import { shortWords } from "../condition-words";
import { plural } from "../words";
import { useDesk, useHands } from "./context";
import { MeasureFields } from "./measure-fields";
import { linesOf, PasteField } from "./paste-field";
import { Press } from "./typed-field";
import { WordingFields } from "./wording-fields";

/** The rows of a matrix: a question each, answered and scored on its own. */
export function RowsEditor({ entry }: { entry: MatrixItem }) {
  const { language } = useDesk();
  const { perform } = useHands();
  const add = (texts: string[]) =>
    perform(
      { do: "add-rows", entry: entry.id, language, texts },
      `${plural(texts.length, "row")} added.`,
    );
  return (
    <fieldset className="stack build-group">
      <legend>Rows</legend>
      <ol className="plain build-options">
        {entry.rows.map((row, index) => (
          <Row key={row.id} {...{ entry, row, index }} />
        ))}
      </ol>
      <Press onPress={() => add([""])}>Add a row</Press>
      <Details summary="Paste several rows">
        <PasteField
          id={`${entry.id}-paste-rows`}
          label="Rows, one a line"
          button="Add these rows"
          onPaste={(text) => add(linesOf(text))}
        />
      </Details>
    </fieldset>
  );
}

interface RowProps {
  entry: MatrixItem;
  row: MatrixItem["rows"][number];
  index: number;
}

function Row({ entry, row, index }: RowProps) {
  const { language } = useDesk();
  const { perform, goTo } = useHands();
  const name = shortWords(row.text, language) || `row ${index + 1}`;
  const last = entry.rows.length - 1;
  return (
    <li className="build-option">
      <WordingFields
        at={{ of: "row", id: row.id, part: "text" }}
        {...{ id: `${row.id}-text`, label: `Row ${index + 1}`, asks: true }}
      />
      <div className="build-buttons">
        <Press
          label={`Move ${name} up`}
          disabled={index === 0}
          onPress={() => perform({ do: "move-row", id: row.id, by: -1 }, `${name} was moved up.`)}
        >
          ↑
        </Press>
        <Press
          label={`Move ${name} down`}
          disabled={index === last}
          onPress={() => perform({ do: "move-row", id: row.id, by: 1 }, `${name} was moved down.`)}
        >
          ↓
        </Press>
        <Press
          label={`Remove ${name}`}
          disabled={last === 0}
          onPress={() => {
            perform({ do: "remove-row", id: row.id }, `${name} was removed.`);
            const next = entry.rows[index === 0 ? 1 : index - 1];
            if (next) goTo(`${next.id}-text-all`);
          }}
        >
          ✕
        </Press>
      </div>
      <MeasureFields item={row} />
    </li>
  );
}
