/** More than any honest form, as behind personal links. */
const mostBytes = 1024 * 1024;

/** A posted form, never more of it in memory than is allowed; null: it is more, or no form. */
export async function readPostedBody(request: Request): Promise<URLSearchParams | null> {
  const type = (request.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded" || request.body === null) return null;
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
