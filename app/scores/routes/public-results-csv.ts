import { shapeOf } from "../exports/export-response.server";
import { publicExport } from "../exports/public-export.server";
import type { Route } from "./+types/public-results-csv";

/** The published tables for spreadsheets, a line a measure, or with `?shape=wide` a line a group. */
export async function loader(args: Route.LoaderArgs) {
  return publicExport(args, shapeOf(args.request));
}
