import { data, redirect } from "react-router";

/** After a POST: the next page by GET. */
export function seeOther(to: string, headers: HeadersInit = {}): Response {
  return redirect(to, { status: 303, headers });
}

/** `district` is where somebody can go on who came to an address outside of its pages. */
export function notFound(
  message = "There is no such page.",
  district?: { name: string; slug: string },
): never {
  const where = district ? { district: { name: district.name, slug: district.slug } } : {};
  throw data({ message, ...where }, { status: 404 });
}

export function forbidden(message: string): never {
  throw data({ message }, { status: 403 });
}

/** The value of a cookie in a request, or null. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim());
  }
  return null;
}

/** Ours are encoded; what cannot be decoded is not ours. */
function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

export function cookie(
  name: string,
  value: string,
  options: { secure: boolean; maxAge?: number; path?: string },
): string {
  const parts = [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${options.path ?? "/"}`,
    "HttpOnly",
    "SameSite=Lax",
  ];
  if (options.maxAge !== undefined) parts.push(`Max-Age=${options.maxAge}`);
  if (options.secure) parts.push("Secure");
  return parts.join("; ");
}
