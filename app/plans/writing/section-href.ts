/** The address of a section's editor in a language; `part` is a resource below it. */
export function sectionHref(
  section: { slug: string; key: string; language?: string },
  part = "",
): string {
  const { slug, key, language } = section;
  const query = language ? `?language=${encodeURIComponent(language)}` : "";
  return `/admin/plans/${slug}/sections/${encodeURIComponent(key)}${part}${query}`;
}
