import { audienceName } from "~/people/audience-words";
import { DataTable } from "~/ui/parts/data-table";
import type { OpenCount } from "./open-link.db.server";

/** How many answered by the open link, per audience; never added to those who were invited. */
export function OpenCounts({ counts }: { counts: readonly OpenCount[] }) {
  if (counts.length === 0) return <p>Nobody has answered by the open link.</p>;
  return (
    <DataTable
      caption="Answers by the open link, apart from those of people who were invited"
      label="Answers by the open link"
      columns={[
        { key: "audience", label: "As they say, they are" },
        { key: "unverified", label: "Not verified", numeric: true },
        { key: "verified", label: "Verified by mail", numeric: true },
      ]}
      rows={counts.map(({ audience, unverified, verified }) => ({
        key: audience,
        cells: [
          audienceName(audience),
          unverified.toLocaleString("en"),
          verified.toLocaleString("en"),
        ],
      }))}
    />
  );
}
