import type { Scope } from "~/platform/scope.server";
import { listSections } from "../section.db.server";
import { type Anchor, anchorIn } from "./anchor";
import { type AnchorTexts, anchorTexts } from "./anchor-texts";
import { insertAnchors, listStanding, type NewAnchor } from "./anchors.db.server";
import type { Place } from "./place";

type Version = { id: string; number: number; language: string; publishedAt: Date | null };

/**
 * Takes the comments of a version over to the next one, in the transaction that publishes it: `carry` places each
 * whose words are surely there and leaves the others with a suggestion; `freeze` leaves all as they are. Words
 * of a translation are looked for in the same language only.
 */
export async function carryComments(
  scope: Scope,
  rollout: { earlier: Version; next: Version; rollOut: string },
): Promise<{ placed: number; left: number }> {
  const { earlier, next, rollOut } = rollout;
  const comments = rollOut === "carry" ? await listStanding(scope, earlier.id) : [];
  if (comments.length === 0) return { placed: 0, left: 0 };
  const texts = textsOf(scope);
  const known = new Map<string, Anchor>();
  const anchors: NewAnchor[] = [];
  for (const { id, sectionKey, quote, versionId } of comments) {
    const name = JSON.stringify([sectionKey, quote, versionId]);
    const language = quote ? (quote.language ?? earlier.language) : next.language;
    const [now, before] = [await texts(next.id, language), await texts(versionId, language)];
    const anchor = known.get(name) ?? anchorIn(now, { sectionKey, quote }, before);
    known.set(name, anchor);
    const isTranslation = language !== next.language;
    const of = (place: Place) => (isTranslation ? inLanguage(place, language) : place);
    anchors.push(
      anchor.state === "placed"
        ? { commentId: id, state: "placed", place: of(anchor), suggestion: null }
        : {
            ...{ commentId: id, state: "left", place: null },
            suggestion: anchor.suggestion && of(anchor.suggestion),
          },
    );
  }
  if (!next.publishedAt) throw new Error("comments are carried to published versions only");
  await insertAnchors(scope, next, anchors, next.publishedAt);
  const placed = anchors.filter(({ state }) => state === "placed").length;
  return { placed, left: anchors.length - placed };
}

/** The texts of versions in their languages, each read once. */
function textsOf(scope: Scope) {
  const read = new Map<string, AnchorTexts>();
  return async (versionId: string, language: string): Promise<AnchorTexts> => {
    const name = `${versionId} ${language}`;
    const texts = read.get(name) ?? anchorTexts(await listSections(scope, versionId, language));
    read.set(name, texts);
    return texts;
  };
}

function inLanguage({ sectionKey, quote }: Place, language: string): Place {
  return { sectionKey, quote: quote && { ...quote, language } };
}
