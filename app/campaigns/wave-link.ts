import { csvText } from "~/platform/csv-write";

/** Somebody's way into the form, to be handed over on paper or by another program. */
export type WaveLink = {
  sourceId: string;
  givenName: string;
  familyName: string;
  email: string;
  audience: string;
  school: string | null;
  language: string;
  url: string;
  code: string;
};

const COLUMNS = [
  "source_id",
  "given_name",
  "family_name",
  "email",
  "audience",
  "school",
  "language",
  "link",
  "code",
];

export function linksCsv(links: readonly WaveLink[]): string {
  const rows = links.map((one) => [
    one.sourceId,
    one.givenName,
    one.familyName,
    one.email,
    one.audience,
    one.school ?? "",
    one.language,
    one.url,
    one.code,
  ]);
  return csvText([COLUMNS, ...rows]);
}
