import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { formatMoment } from "~/platform/dates";
import { notFound } from "~/platform/http.server";
import stylesheet from "~/ui/css/builder.css?url";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Builder } from "../builder/page/builder";
import { loadBuilder } from "../load-builder.server";
import { titleOf } from "../title-of";
import type { Route } from "./+types/survey-editor";

export const handle = { room: "listen", js: true };
export const links = () => [{ rel: "stylesheet", href: stylesheet }];
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Edit: ${loaderData.title}` : "Edit" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "survey.edit");
  const id = requireId(params.survey);
  const material = await loadBuilder(staff, id);
  if (!material) notFound();
  const { kept, taken, earlier, scales, sources } = material;
  const { language } = await getDistrict(staff);
  return {
    title: titleOf(kept.draft, "A new survey"),
    builder: {
      ...{ id, taken, earlier, scales, sources, ownLanguage: language },
      ...{ draft: kept.draft, revision: kept.revision },
      saved: `Saved ${formatMoment(kept.savedAt, staff.session.timezone)}`,
    },
  };
}

export default function SurveyEditor({ loaderData: { title, builder } }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/surveys/${builder.id}`}>{title}</a>}
        title="Edit the survey"
      />
      <noscript>
        <Note look="heed">
          <p>Building a survey needs JavaScript. Without it this page can only be read.</p>
        </Note>
      </noscript>
      <Builder key={builder.id} {...builder} />
    </>
  );
}
