/** Links to the pages before and after, keeping what was searched for. */
export function PagesOf(props: {
  page: number;
  size: number;
  total: number;
  query: Record<string, string>;
}) {
  const { page, size, total, query } = props;
  const last = Math.max(1, Math.ceil(total / size));
  if (last === 1) return null;
  const href = (to: number) => `?${new URLSearchParams({ ...query, page: String(to) })}`;
  return (
    <nav className="row" aria-label="Pages of this list">
      {page > 1 && <a href={href(page - 1)}>Previous page</a>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <a href={href(page + 1)}>Next page</a>}
    </nav>
  );
}
