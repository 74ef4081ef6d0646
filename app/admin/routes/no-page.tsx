import { notFound } from "~/platform/http.server";

const nothingHere = "Nothing is found at this address.";

/** An address that nothing stands at: what is told of it, and in which language, is the root's. */
export const loader = () => notFound(nothingHere);
export const action = () => notFound(nothingHere);

export default function NoPage() {
  return null;
}
