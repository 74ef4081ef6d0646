import type { ShownItem } from "~/surveys/localize";
import type { PaperView } from "./paper-form";
import { PaperText } from "./paper-text";

/** The rows of a matrix, each with the boxes of the answers they share. */
export function PaperMatrix({ view, item }: { view: PaperView; item: ShownItem }) {
  return (
    <table className="matrix">
      <thead>
        <tr>
          <td />
          {item.options.map((option, index) => (
            <th key={option.code} scope="col">
              <PaperText view={view} shown={option.label} /> <small>{index + 1}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {item.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <b className="mark">{row.number}.</b> <PaperText view={view} shown={row.text} />
            </th>
            {item.options.map((option) => (
              <td key={option.code}>
                <span className="box" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
