import { servicesContext } from "~/platform/services.server";
import { fileName, fileResponse, readPublished } from "../exports/require-published.server";
import { isUntranslated } from "../reading";
import { joinSections } from "../section";
import { listSectionsIn } from "../section.db.server";
import type { Route } from "./+types/plan-markdown";

/**
 * A published version as the Markdown that it can be imported from again; in another language with a line where
 * it is not translated.
 */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const { version, reading, words, found } = await readPublished(
    services,
    params,
    request,
    ({ scope, version, reading }) => listSectionsIn(scope, version.id, reading),
  );
  const sections = found.map((section) => {
    if (!isUntranslated(section, reading.language)) return section;
    return { ...section, body: `*${words.t("plan.untranslated")}*\n\n${section.body}` };
  });
  const name = fileName(params.plan, version.number, reading, "md");
  return fileResponse(joinSections(version.title, sections), "text/markdown; charset=utf-8", name);
}
