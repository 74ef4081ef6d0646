const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** A file for staff to keep, by its name's ending. */
export function fileOf(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
