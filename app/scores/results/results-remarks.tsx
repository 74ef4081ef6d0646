import { Note } from "~/ui/parts/note";
import type { ResultsWords } from "../messages/results-words";
import type { ResultsView } from "./results-view";

/** What the remarks that stand on this page mean, and no others. */
export function ResultsRemarks({ view, words: { t } }: { view: ResultsView; words: ResultsWords }) {
  const shown = view.constructs.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === "score" ? [row] : [])),
  );
  const texts = [
    ...(shown.some(({ reliability }) => reliability === "experimental")
      ? [t("labels.experimental")]
      : []),
    ...(shown.some(({ reliability }) => reliability === "unpublished")
      ? [t("labels.unpublished")]
      : []),
    ...(Object.keys(view.uneven).length > 0 ? [t("labels.uneven")] : []),
    ...(shown.some(({ fewAnswered }) => fewAnswered) ? [t("labels.few")] : []),
  ];
  if (texts.length === 0) return null;
  return (
    <Note>
      <p>
        <strong>{t("labels.title")}</strong>
      </p>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Note>
  );
}
