const MOST_PAGES = 10_000;

/** The page that an address asks for by `page`: 1 where it names none, at most 10,000. */
export function pageNumber(query: URLSearchParams): number {
  const asked = Number.parseInt(query.get("page") ?? "1", 10) || 1;
  return Math.min(MOST_PAGES, Math.max(1, asked));
}
