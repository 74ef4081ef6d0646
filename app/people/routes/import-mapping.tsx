import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { HelpHint } from "~/ui/parts/help-hint";
import { PageHead } from "~/ui/parts/page-head";
import { followPath } from "../imports/follow";
import { loadMapping } from "../mapping/load-mapping.server";
import { MappingFields } from "../mapping/mapping-fields";
import { readMappingForm } from "../mapping/mapping-form";
import { openWords } from "../mapping/open-words";
import { tellMapping } from "../mapping/tell-mapping.server";
import type { Route } from "./+types/import-mapping";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Columns of a file" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const loaded = await loadMapping(staff, id);
  if (loaded === "no such import") notFound();
  if (!loaded) return seeOther(`/admin/people/imports/${id}`);
  const { filename, columns, mapping, isTold } = loaded;
  return { id, filename, columns, mapping, isTold };
}

/** Remembers the columns; words that mean nothing here are asked for next, else the file is checked. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const loaded = await loadMapping(staff, id);
  if (loaded === "no such import") notFound();
  if (!loaded) return seeOther(`/admin/people/imports/${id}`);
  const { columns, filename, fingerprint } = loaded;
  const posted = readMappingForm(await request.formData(), columns, loaded.mapping);
  if (!posted.ok) {
    return data({ errors: posted.errors, mapping: posted.mapping }, { status: 422 });
  }
  const { mapping } = posted;
  const isAsked = openWords(mapping, columns, loaded.context).length > 0;
  const told = { fingerprint, filename, mapping, now: staff.services.clock() };
  await tellMapping(staff, told, isAsked ? null : { importId: id });
  return seeOther(isAsked ? `/admin/people/imports/${id}/words` : followPath(id));
}

export default function ImportMapping({ loaderData, actionData }: Route.ComponentProps) {
  const { id, filename, columns, isTold } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="The file cannot be read like this yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/people/imports/${id}`}>{filename}</a>}
        title="Which of its columns is which?"
        lede={
          isTold
            ? "Somebody has said so before. What you change here also holds for later files with the same header."
            : "We have guessed by the names. What you say here also holds for later files with the same header."
        }
      />
      <HelpHint to="people#a-file-whose-columns-have-other-names" more="Which column to choose">
        A number that stays tells a change from somebody new; a row number or a name does not.
      </HelpHint>
      <MappingFields
        columns={columns}
        mapping={actionData?.mapping ?? loaderData.mapping}
        errors={errors}
      />
    </>
  );
}
