import { requireId } from "~/auth/require-id.server";
import { notFound } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { findWave, getWaveVersion } from "~/surveys/get-wave.server";
import { resultsWords } from "../messages/results-words";
import { textItems } from "./text-items";

/** The wave of an address with the names of its questions and audiences in English; 404 where there is none. */
export async function requireTextWave(caller: Caller, id: string) {
  const wave = await findWave(caller, requireId(id));
  if (!wave) notFound();
  const { definition } = await getWaveVersion(caller, wave);
  const items = textItems(definition, "en");
  const { t } = resultsWords("en");
  return {
    id: wave.id,
    isClosed: wave.closedAt !== null,
    isConfidential: wave.mode === "confidential",
    closesAt: wave.closesAt,
    title: `${definition.title.all?.en ?? "Survey"}, wave ${wave.number}`,
    items: items.map(({ id, label }) => ({ id, label: label.text })),
    question: (item: string) => items.find(({ id }) => id === item)?.label.text ?? item,
    audience: (audience: string) => OPEN_LINK[audience] ?? t("group.name", { audience }),
  };
}

/** Texts that came by the open link say so instead of an audience, which nobody can check. */
const OPEN_LINK: Readonly<Record<string, string>> = {
  open: "Open link, not verified",
  open_verified: "Open link, verified by mail",
};
