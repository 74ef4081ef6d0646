import { withLanguage } from "../reading";
import type { PublicComment } from "./export.db.server";

/** Addresses of a plan's pages, without a slash at the end. */
export type PlanAddress = { district: string; plan: string };

/**
 * The shown comments as a W3C Web Annotation collection (Recommendation of 23 February 2017): a comment
 * targets a section of a version, by its quote if it has one (in the translation it is from); a reply targets the comment it is to.
 */
export function annotationCollection(comments: readonly PublicComment[], address: PlanAddress) {
  const shown = comments.filter(({ state }) => state === "shown");
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address.plan}/annotations.json`,
    type: "AnnotationCollection",
    total: shown.length,
    first: {
      id: `${address.plan}/annotations.json#page`,
      type: "AnnotationPage",
      startIndex: 0,
      items: shown.map((comment) => annotation(comment, address)),
    },
  };
}

function annotation(comment: PublicComment, address: PlanAddress) {
  const { id, parentId, text, language, shownAs, shownAt, editedAt } = comment;
  const ofComment = (one: string) => `${address.district}/comments/${one}`;
  return {
    id: ofComment(id),
    type: "Annotation",
    motivation: parentId ? "replying" : "commenting",
    created: shownAt.toISOString(),
    ...(editedAt ? { modified: editedAt.toISOString() } : {}),
    creator: { type: "Person", nickname: shownAs.replace(/^(?:role|name):/, "") },
    body: { type: "TextualBody", value: text, format: "text/plain", language },
    target: parentId ? ofComment(parentId) : sectionTarget(comment, address),
  };
}

function sectionTarget({ version, sectionKey, quote }: PublicComment, address: PlanAddress) {
  const section = encodeURIComponent(sectionKey);
  const source = `${address.plan}/sections/${section}?version=${version}`;
  if (!quote) return source;
  const { language = null, ...words } = quote;
  const selector = { type: "TextQuoteSelector", ...words };
  return { source: withLanguage(source, language), selector };
}
