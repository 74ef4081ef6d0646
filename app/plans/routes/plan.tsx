import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { formatDay } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { PageHead } from "~/ui/parts/page-head";
import { renderMarkdown } from "../markdown";
import { findPublished } from "../plan.db.server";
import type { Route } from "./+types/plan";

export const handle = { room: "plan" };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "Plan" }];

/** The latest published version, or the one the address names. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const caller = await requirePublicDistrict(context.get(servicesContext), params.district);
  const number = "version" in params && params.version ? Number(params.version) : undefined;
  if (number !== undefined && !Number.isSafeInteger(number)) notFound();
  const { plan, timezone } = await transaction(caller, async (scope) => ({
    plan: await findPublished(scope, params.plan, number),
    timezone: (await getDistrict(scope)).timezone,
  }));
  if (!plan) notFound("There is no published version of this plan.");
  const { html, contents } = renderMarkdown(plan.markdown);
  return {
    lang: plan.language,
    title: plan.title,
    number: plan.number,
    published: plan.publishedAt ? formatDay(plan.publishedAt, timezone, plan.language) : "",
    contents,
    html,
  };
}

export default function Plan({ loaderData: plan }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={`Version ${plan.number}`}
        title={plan.title}
        lede={`Published ${plan.published}.`}
      />
      {plan.contents.length > 1 && (
        <nav className="part stack" aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol>
            {plan.contents.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markdown-it with html off escapes what people wrote */}
      <div className="part stack" dangerouslySetInnerHTML={{ __html: plan.html }} />
    </>
  );
}
