/**
 * A posted form of at most so many bytes, whatever its headers say; null for a longer one. What is no form has
 * no fields.
 */
export async function readBoundedForm(
  request: Request,
  mostBytes: number,
): Promise<FormData | null> {
  const body = await readBounded(request, mostBytes);
  if (!body) return null;
  const type = request.headers.get("Content-Type") ?? "";
  const form = new Response(body, { headers: { "Content-Type": type } }).formData();
  return form.catch((error: unknown) => {
    if (error instanceof TypeError) return new FormData();
    throw error;
  });
}

/** The same of whatever was posted, as text: it need be no form. */
export async function readBoundedText(request: Request, mostBytes: number): Promise<string | null> {
  const body = await readBounded(request, mostBytes);
  return body?.toString("utf8") ?? null;
}

/** What was posted, as it is; null for more than so many bytes. */
export async function readBounded(request: Request, mostBytes: number) {
  if (Number(request.headers.get("Content-Length") ?? 0) > mostBytes) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
