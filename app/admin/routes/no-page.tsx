import { notFound } from "~/platform/http.server";

/** An address that nothing stands at: what is told of it, and in which language, is the root's. */
export const loader = () => notFound("Nothing is found at this address.");
export const action = loader;

export default function NoPage() {
  return null;
}
