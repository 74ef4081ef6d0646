/** What an entry says beside its action, as "name: value" pairs; nested ones by their path. */
export function detailWords(detail: unknown, prefix = ""): string[] {
  if (typeof detail !== "object" || detail === null || Array.isArray(detail)) {
    const value = Array.isArray(detail) ? detail.join(", ") : String(detail);
    return prefix && value ? [`${prefix}: ${value}`] : [];
  }
  return Object.entries(detail).flatMap(([name, value]) =>
    detailWords(value, prefix ? `${prefix} ${name}` : name),
  );
}

/** The page somebody asks for, within those there are. */
export function pageOf(asked: string | null, total: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size));
  const number = Number(asked ?? "1");
  return { page: Number.isInteger(number) ? Math.min(Math.max(number, 1), pages) : 1, pages };
}
