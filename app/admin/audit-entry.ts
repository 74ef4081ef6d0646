/** Who acted, or what was acted on: staff by name, all else by its kind and the end of its id. */
export function subjectWords(subject: string, names: ReadonlyMap<string, string>): string {
  const [kind = "", id = ""] = subject.split(":", 2);
  if (kind === "system") return `System (${id})`;
  return names.get(subject) ?? (id ? `${kind} …${id.slice(-6)}` : kind);
}

/** "school.add" as "school: add". */
export function actionWords(action: string): string {
  return action.replace(".", ": ").replaceAll("-", " ");
}

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
