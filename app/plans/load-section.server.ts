import type { Staff } from "~/auth/require-staff.server";
import { LANGUAGES } from "~/districts/language";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { completenessOf, textIn } from "./completeness";
import { languageName } from "./load-overview.server";
import { renderMarkdown } from "./markdown";
import { completenessWords } from "./plan-words";
import { requireSection } from "./require-plan.server";

/** The section an address names, and the language it asks for: the version's own unless it says another. */
export async function requireSectionText(
  staff: Staff,
  params: { plan: string; section: string },
  request: Request,
) {
  const found = await requireSection(staff, params.plan, params.section);
  const own = found.version.language;
  const language = new URL(request.url).searchParams.get("language") || own;
  const known = [own, ...LANGUAGES.map(({ tag }) => tag)];
  if (!known.includes(language)) notFound("There is no such language here.");
  return { ...found, language };
}

/** Everything the editor of a section in one language shows. */
export async function loadSection(
  staff: Staff,
  params: { plan: string; section: string },
  request: Request,
) {
  const { plan, version, sections, section, language } = await requireSectionText(
    ...([staff, params, request] as const),
  );
  const text = textIn(section, language);
  const original = language === version.language ? undefined : textIn(section, version.language);
  const at = sections.findIndex(({ key }) => key === section.key);
  return {
    ...{ slug: plan.slug, key: section.key, kind: section.kind, title: version.title },
    ...{ language, ownLanguage: version.language },
    text: { heading: text?.heading ?? "", body: text?.body ?? "", revision: text?.revision ?? 0 },
    html: renderMarkdown(text?.body ?? "", section.key),
    saved: text ? `Saved ${formatMoment(text.savedAt, staff.session.timezone)}` : "Not written yet",
    original: original && {
      heading: original.heading,
      html: renderMarkdown(original.body, `original-${section.key}`),
    },
    next: sections[at + 1]?.key ?? null,
    languages: languagesOf(sections, version.language),
  };
}

function languagesOf(sections: Parameters<typeof completenessOf>[0], own: string) {
  const written = completenessOf(sections, own);
  const tags = [own, ...LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== own)];
  return tags.map((tag) => {
    const done = written.find(({ language }) => language === tag);
    return { tag, name: languageName(tag), words: done ? completenessWords(done) : "not begun" };
  });
}
