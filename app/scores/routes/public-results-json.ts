import { publicExport } from "../exports/public-export.server";
import type { Route } from "./+types/public-results-json";

/** The published tables for programs; what is hidden is null. */
export async function loader(args: Route.LoaderArgs) {
  return publicExport(args, "results.json");
}
