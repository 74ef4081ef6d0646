/** A posted form of at most so many bytes, whatever its headers say; null for a longer one. */
export async function readBoundedForm(
  request: Request,
  mostBytes: number,
): Promise<FormData | null> {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  const type = request.headers.get("Content-Type") ?? "";
  return new Response(Buffer.concat(chunks), { headers: { "Content-Type": type } }).formData();
}
