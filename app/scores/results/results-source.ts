import type { SurveyDefinition } from "~/surveys/survey";
import type { RosterCount } from "../estimates/sample";
import type { ReleaseTable } from "../release/release";
import type { TableName } from "../release/release-cells";
import type { ItemRow, ReleaseRow } from "../release/release-rows";
import type { Weighting } from "../release/release-samples";

/** A frozen release as pages read it. */
export type ReadRelease = {
  id: string;
  state: "draft" | "published";
  createdAt: Date;
  publishedAt: Date | null;
  tables: readonly ReleaseTable[];
  /** Tables that could not be shown safely. */
  dropped: readonly { table: string; reason: string }[];
  /** The people each group was weighted to. */
  roster: readonly RosterCount[];
  /** How each audience was weighted. */
  weightings: readonly Weighting[];
  /** The number of the earlier wave that changes are told since. */
  comparedWith: number | null;
  /** Of all schools, also of those a reader limited to some cannot see: how many were compared. */
  comparedSchools: readonly { audience: string; construct: string; count: number }[];
};

/** All that a page of results is made from. */
export type ResultsSource = {
  slug: string;
  definition: SurveyDefinition;
  /** The number of that version. */
  version: number;
  /** The district's. */
  timezone: string;
  language: string;
  wave: { number: number; opensAt: Date; closesAt: Date };
  release: ReadRelease;
  /** The earlier wave that changes are told since. */
  before: { number: number; closesAt: Date } | null;
  schools: readonly { id: string; name: string; code: string }[];
};

/** A table's rows; none where it was left out or nobody belongs in it. */
export function rowsOf(tables: readonly ReleaseTable[], name: TableName): readonly ReleaseRow[] {
  return tables.flatMap((table) =>
    table.name !== "items" && table.name === name ? table.rows : [],
  );
}

export function itemRowsOf(tables: readonly ReleaseTable[]): readonly ItemRow[] {
  return tables.flatMap((table) => (table.name === "items" ? table.rows : []));
}

/** How many changes of schools Holm's adjustment was made over, per audience and construct. */
export function comparedSchools(tables: readonly ReleaseTable[]): ReadRelease["comparedSchools"] {
  const rows = rowsOf(tables, "school");
  return [...new Set(rows.map(({ audience }) => audience))].flatMap((audience) => {
    const own = rows.filter((row) => row.audience === audience);
    return Object.keys(own[0]?.constructs ?? {}).map((construct) => ({
      ...{ audience, construct },
      count: own.filter((row) => row.constructs[construct]?.change).length,
    }));
  });
}
