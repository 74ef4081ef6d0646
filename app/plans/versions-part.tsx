import { Entries } from "~/ui/parts/entries";
import { Part } from "~/ui/parts/part";

interface VersionsPartProps {
  slug: string;
  district: string;
  versions: readonly Version[];
  /** Whether there is a way to ask people about it. */
  mayAsk: boolean;
}

type Version = {
  number: number;
  note: string;
  day: string;
  /** Those that ask about it. */
  waves: readonly { id: string; number: number }[];
};

/** What was published, the newest first, each with the way to read it and to who was asked about it. */
export function VersionsPart({ slug, district, versions, mayAsk }: VersionsPartProps) {
  if (versions.length === 0) return null;
  const address = `/d/${district}/plans/${slug}`;
  return (
    <Part id="versions" title="Published versions">
      <Entries
        entries={versions.map(({ number, note, day, waves }, index) => ({
          key: String(number),
          title: <a href={`${address}/versions/${number}`}>Version {number}</a>,
          side: day,
          text: note || "Without a note.",
          body: (
            <div className="row">
              {number > 1 && <a href={`${address}/changes?to=${number}`}>What changed in it</a>}
              {waves.map((wave) => (
                <a key={wave.id} href={`/admin/waves/${wave.id}`}>
                  Asked about in wave {wave.number}
                </a>
              ))}
              {index === 0 && waves.length === 0 && mayAsk && (
                <a href="/admin/surveys">Ask people about it</a>
              )}
            </div>
          ),
        }))}
      />
    </Part>
  );
}
