import { notFound } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { findPublicResults, type PublicResults } from "./read-results.server";

/** What an address of published results leads to, with its `?wave=`; 404 before a published release. */
export async function requirePublicResults(
  caller: Caller,
  survey: string,
  request: Request,
): Promise<PublicResults> {
  const wave = new URL(request.url).searchParams.get("wave");
  if (wave !== null && !/^[1-9]\d{0,5}$/.test(wave)) notFound();
  const found = await findPublicResults(caller, survey, wave === null ? undefined : Number(wave));
  if (!found) notFound("No results of this survey are published.");
  return found;
}
