import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";

interface VersionsPartProps {
  slug: string;
  district: string;
  versions: readonly { number: number; note: string; day: string }[];
}

/** What was published, the newest first, each with the way to read it and what changed in it. */
export function VersionsPart({ slug, district, versions }: VersionsPartProps) {
  if (versions.length === 0) return null;
  const address = `/d/${district}/plans/${slug}`;
  return (
    <Part id="versions" title="Published versions">
      <Entries
        entries={versions.map(({ number, note, day }) => ({
          key: String(number),
          title: <a href={`${address}/versions/${number}`}>Version {number}</a>,
          side: day,
          text: note || "Without a note.",
        }))}
      />
    </Part>
  );
}
