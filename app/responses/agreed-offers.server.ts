import { findAudience } from "~/people/audience";
import { type Caller, transaction } from "~/platform/scope.server";
import { getWave, getWaveVersion } from "~/surveys/get-wave.server";
import { optionsOf } from "~/surveys/survey";
import { showText, wordingFor } from "~/surveys/texts";
import { type AgreedRow, listAgreed, listClosedConfidential } from "./agreed-offers.db.server";

/** What somebody offered in a survey, in words, and who they are in the directory. */
export type AgreedOffer = Omit<AgreedRow, "ticked" | "note"> & {
  question: string;
  ticked: string[];
  note: string;
};

export async function closedConfidentialWaves(caller: Caller): Promise<string[]> {
  return transaction(caller, listClosedConfidential);
}

/**
 * The offers of help in a closed confidential wave whose senders agreed that the district reads them with
 * their name: the one content of answers that leaves them. An anonymous or open wave gives none.
 */
export async function listAgreedOffers(
  caller: Caller,
  waveId: string,
  language: string,
): Promise<AgreedOffer[]> {
  return transaction(caller, async (scope) => {
    const wave = await getWave(scope, waveId);
    if (wave.mode !== "confidential" || wave.closedAt === null) return [];
    const { definition } = await getWaveVersion(scope, wave);
    const entries = definition.sections.flatMap(({ items }) => items);
    const offers = entries.flatMap((entry) => (entry.kind === "offer" ? [entry] : []));
    if (offers.length === 0) return [];
    const rows = await listAgreed(
      scope,
      waveId,
      offers.map(({ id }) => id),
    );
    return rows.flatMap((row) => {
      const offer = offers.find(({ id }) => id === row.item);
      const texts = offer && wordingFor(offer.text, findAudience(row.audience) ?? "business");
      if (!offer) return [];
      const codes = [row.ticked].flat();
      const ticked = optionsOf(definition, offer).filter(({ code }) => codes.includes(code));
      return [
        {
          ...row,
          question: texts ? showText(texts, language, "en").text : row.item,
          ticked: ticked.map(({ label }) => showText(label, language, "en").text),
          note: row.note ?? "",
        },
      ];
    });
  });
}
