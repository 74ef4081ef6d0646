import { audienceWords } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { DataTable } from "~/ui/parts/data-table";
import { Details } from "~/ui/parts/details";
import { Part } from "~/ui/parts/part";
import type { Coverage, Covered } from "./coverage";
import { isAudience } from "./figures";
import { gapWords } from "./gap-words";
import type { Gap } from "./gaps";

/** What is missing, in sentences that a board can read. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null;
  return (
    <Part id="gaps" title="What is missing">
      <ul className="stack">
        {gaps.slice(0, 12).map((gap) => (
          <li key={gapWords(gap)}>{gapWords(gap)}</li>
        ))}
      </ul>
      {gaps.length > 12 && <p className="hint">{gaps.length - 12} more are in the file.</p>}
    </Part>
  );
}

type CoveragePartProps = { coverage: Coverage; schools: readonly { id: string; name: string }[] };

/** Which share of the people in the directory a mail reached. */
export function CoveragePart({ coverage, schools }: CoveragePartProps) {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const { all } = coverage;
  return (
    <Part id="coverage" title="Who was reached">
      <p>
        {all && all.in90 !== null
          ? `A mail from here reached ${all.in30}% of the people in the directory in the last 30 days, ${all.in90}% in the last 90.`
          : "Too few people are in the directory to say."}
      </p>
      <p className="hint">
        Counted once a person, by mails that were taken and did not come back. Posters, meetings and
        the press reach people whom nobody can count one by one; they are not in it.
      </p>
      <Covers
        title="Audience"
        rows={coverage.audience}
        nameOf={(key) => (isAudience(key) ? audienceWords[key] : key)}
      />
      <Details summary="By school and by language">
        <Covers title="School" rows={coverage.school} nameOf={(key) => names.get(key) ?? ""} />
        <Covers title="Language" rows={coverage.language} nameOf={languageInEnglish} />
      </Details>
    </Part>
  );
}

type CoversProps = { title: string; rows: readonly Covered[]; nameOf: (key: string) => string };

function Covers({ title, rows, nameOf }: CoversProps) {
  return (
    <DataTable
      caption={`Share reached, by ${title.toLowerCase()}`}
      label={`Share reached, by ${title.toLowerCase()}`}
      columns={[
        { key: "name", label: title },
        { key: "in30", label: "In 30 days", numeric: true },
        { key: "in90", label: "In 90 days", numeric: true },
      ]}
      rows={rows.map(({ key, in30, in90 }) => ({
        key,
        cells: in30 === null ? [nameOf(key)] : [nameOf(key), `${in30}%`, `${in90}%`],
        rest: in30 === null ? "Not shown: a small group" : undefined,
      }))}
    />
  );
}
