import { pageNumbers } from "./pages";

interface PaginationProps {
  page: number;
  pages: number;
  href: (page: number) => string;
  words: {
    /** Names the navigation: "Pages of people". */
    label: string;
    previous: string;
    next: string;
    /** Names one link for listeners: "Page 3 of 9". */
    page: (page: number, pages: number) => string;
    number: (page: number) => string;
  };
}

/** Links to the pages of a long list. One page alone needs none. */
export function Pagination({ page, pages, href, words }: PaginationProps) {
  if (pages < 2) return null;
  return (
    <nav className="pages" aria-label={words.label}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {words.previous}
        </a>
      )}
      <ol className="plain">
        {pageNumbers(page, pages).map((n, index) => (
          <li key={n ?? `gap-${index}`}>
            {n === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <a
                href={href(n)}
                aria-current={n === page ? "page" : undefined}
                aria-label={words.page(n, pages)}
              >
                {words.number(n)}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  );
}
