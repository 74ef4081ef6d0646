import { requireExportFile } from "../exports/export-response.server";
import { publicExport } from "../exports/public-export.server";
import type { Route } from "./+types/public-results-file";

/** A file of published results by its name; data.zip has all of them. */
export async function loader(args: Route.LoaderArgs) {
  return publicExport(args, requireExportFile(args.params.file));
}
