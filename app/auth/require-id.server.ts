import { notFound } from "~/platform/http.server";

/** An id from an address: what cannot be one is a page that does not exist, not a fault. */
export function requireId(text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) notFound();
  return text;
}
