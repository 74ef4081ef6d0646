import { requireStaff } from "~/auth/require-staff.server";
import { seeOther } from "~/platform/http.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { textIn } from "../completeness";
import { languageName } from "../load-overview.server";
import { plainText } from "../markdown";
import { removeSection } from "../remove-section.server";
import { requireSection } from "../require-plan.server";
import type { Route } from "./+types/section-removal";

export const handle = { room: "plan" };
export const meta = () => [{ title: "Remove a section" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, version, section } = await requireSection(staff, params.plan, params.section);
  const own = textIn(section, version.language);
  const words = plainText(own?.body ?? "")
    .split(/\s+/)
    .filter(Boolean).length;
  return {
    slug: plan.slug,
    title: version.title,
    heading: own?.heading || section.key,
    words,
    others: section.texts
      .filter(({ language, body }) => language !== version.language && body !== "")
      .map(({ language }) => languageName(language)),
    wasPublished: plan.versions.length > 1,
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "plan.edit");
  const { plan, section } = await requireSection(staff, params.plan, params.section);
  await removeSection(staff, plan.slug, section.key);
  return seeOther(`/admin/plans/${plan.slug}#draft`);
}

export default function SectionRemoval({ loaderData }: Route.ComponentProps) {
  const { slug, title, heading, words, others, wasPublished } = loaderData;
  const translations = others.length > 0 ? `, and its texts in ${others.join(", ")}` : "";
  return (
    <div className="narrow stack">
      <PageHead
        kicker={<a href={`/admin/plans/${slug}`}>{title}</a>}
        title={`Remove “${heading}”?`}
      />
      <ConfirmForm
        lost={
          <>
            <p>
              Its {words.toLocaleString("en")} words{translations} go from the working draft. That
              cannot be taken back.
            </p>
            {wasPublished && (
              <p>
                Published versions keep it. Open comments on it stay with the version they were made
                on, and say so, once this draft is published.
              </p>
            )}
          </>
        }
        button="Remove this section"
        back={{ href: `/admin/plans/${slug}#draft`, label: "Keep it" }}
      />
    </div>
  );
}
