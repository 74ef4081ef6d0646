/** Who acted, or what was acted on: staff by name, all else by its kind and its short name or the end of its id. */
export function subjectWords(subject: string, names: ReadonlyMap<string, string>): string {
  const [kind = "", id = ""] = subject.split(":", 2);
  if (kind === "system") return `System (${id})`;
  const shown = id.length > 30 ? `…${id.slice(-6)}` : id;
  return names.get(subject) ?? `${kind.replaceAll("-", " ")} ${shown}`.trim();
}

/** The page somebody asks for, within those there are. */
export function pageOf(asked: string | null, total: number, size: number) {
  const pages = Math.max(1, Math.ceil(total / size));
  const number = Number(asked ?? "1");
  return { page: Number.isInteger(number) ? Math.min(Math.max(number, 1), pages) : 1, pages };
}
