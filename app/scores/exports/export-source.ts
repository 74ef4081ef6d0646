import type { SurveyDefinition } from "~/surveys/survey";
import type { ReleaseTable } from "../release/release";

/**
 * All that files of a release are made from: what is shown and nothing else. How it was weighted
 * stays out, since weights depend on the counts of hidden groups.
 */
export type ExportSource = {
  readonly district: { readonly slug: string; readonly name: string };
  readonly survey: {
    readonly slug: string;
    readonly definition: SurveyDefinition;
    /** The number of the version that was asked. */
    readonly version: number;
  };
  readonly wave: { readonly number: number; readonly opensAt: Date; readonly closesAt: Date };
  readonly release: {
    readonly state: "draft" | "published";
    readonly createdAt: Date;
    readonly publishedAt: Date | null;
    /** Tables that could not be shown safely. */
    readonly leftOut: readonly string[];
    /** The number of the earlier wave that changes are told since. */
    readonly comparedWith: number | null;
  };
  /** With the schools' codes, as precise as files hold them. */
  readonly tables: readonly ReleaseTable[];
  /** The schools of the tables. */
  readonly schools: readonly { readonly code: string; readonly name: string }[];
};

/** What the files of a release are called. */
export function exportName({ survey, wave, release }: ExportSource): string {
  const draft = release.state === "draft" ? "-draft" : "";
  return `${survey.slug}-${wave.number}${draft}`;
}
