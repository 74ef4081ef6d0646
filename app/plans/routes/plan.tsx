import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { renderMarkdown } from "../markdown";
import { findPublished } from "../plan.db.server";
import { listSections } from "../section.db.server";
import type { Route } from "./+types/plan";

export const handle = { room: "plan" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Plan" }];

/** The latest published version, or the one the address names. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const number = "version" in params && params.version ? Number(params.version) : undefined;
  if (number !== undefined && !Number.isSafeInteger(number)) notFound();
  return transaction(caller, async (scope) => {
    const plan = await findPublished(scope, params.plan, number);
    if (!plan) notFound("There is no published version of this plan.");
    const { timezone } = await getDistrict(scope);
    const sections = await listSections(scope, plan.id, plan.language);
    return {
      lang: plan.language,
      title: plan.title,
      number: plan.number,
      published: plan.publishedAt ? formatDay(plan.publishedAt, timezone, plan.language) : "",
      sections: sections.map(({ key, heading, body }) => ({
        ...{ key, heading, html: renderMarkdown(body, key) },
      })),
    };
  });
}

export default function Plan({ loaderData: plan }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={`Version ${plan.number}`}
        title={plan.title}
        lede={`Published ${plan.published}.`}
      />
      {plan.sections.length > 1 && (
        <nav className="part stack" aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol>
            {plan.sections.map(({ key, heading }) => (
              <li key={key}>
                <a href={`#${key}`}>{heading || plan.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {plan.sections.map(({ key, heading, html }) => (
        <section key={key} id={key} className="part stack">
          {heading && <h2>{heading}</h2>}
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote */}
          <div className="stack" dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      ))}
    </>
  );
}
