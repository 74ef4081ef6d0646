import type { CampaignContent } from "~/campaigns/campaign";
import type { Audience } from "~/people/audience";
import type { ReleaseTable } from "~/scores/release/release";
import { scoreSentences } from "../../emails/sentences";
import { type GroupScore, groupOf } from "./group-scores";

/**
 * What a report's mail says to each audience in each language, beside names and links: its own
 * awareness and buy-in, or that they are not shown. Nothing of any other audience.
 */
export function audienceSentences(
  tables: readonly ReleaseTable[],
  audiences: readonly Audience[],
  languages: readonly string[],
): CampaignContent["audiences"] {
  const said = (language: string, audience: Audience) => {
    const group = groupOf(tables, audience);
    return scoreSentences(language, group?.audience ?? audience, {
      awareness: shown(group?.scores.awareness),
      buyIn: shown(group?.scores.buy_in),
    });
  };
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(audiences.map((audience) => [audience, said(language, audience)])),
    ]),
  );
}

function shown(score: GroupScore | null | undefined) {
  if (!score) return null;
  const { bound, change: _, ...rest } = score;
  return bound ? { ...rest, bound } : rest;
}
