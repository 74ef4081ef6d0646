import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { counted } from "~/platform/counted";
import { notFound, seeOther } from "~/platform/http.server";
import { pageNumber } from "~/platform/page-number";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { audienceNames } from "../audience-words";
import { markMissingGone } from "../mark-gone.server";
import { listMissingPeople } from "../missing.db.server";
import { PagesOf } from "../pages-of";
import { findImport } from "../people-import.db.server";
import { fullName } from "../person";
import type { Route } from "./+types/import-missing";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Missing in a file" }];

const size = 100;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const page = pageNumber(new URL(request.url).searchParams);
  const loaded = await transaction(staff, async (scope) => {
    const found = await findImport(scope, id);
    const slice = { skip: (page - 1) * size, take: size };
    return found && { found, ...(await listMissingPeople(scope, id, slice)) };
  });
  if (!loaded) notFound();
  const { found, people, total } = loaded;
  return { id, filename: found.filename, page, total, people };
}

/** Marks the chosen ones, or all, as gone: an import by itself removes nobody. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  if (!(await transaction(staff, (scope) => findImport(scope, id)))) notFound();
  const form = await request.formData();
  const chosen = form.getAll("person").map(String).filter(isId);
  const all = form.get("all") === "all";
  if (!all && chosen.length === 0)
    return data({ errors: { person: "Choose who is gone." } }, { status: 422 });
  await markMissingGone(staff, id, all ? null : chosen);
  return seeOther(`/admin/people/imports/${id}/missing`);
}

const isId = (text: string) => /^[0-9a-f-]{36}$/i.test(text);

export default function ImportMissing({ loaderData, actionData }: Route.ComponentProps) {
  const { id, filename, page, total, people } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const all = total.toLocaleString("en");
  const kicker = <a href={`/admin/people/imports/${id}`}>{filename}</a>;
  if (total === 0) {
    return (
      <>
        <PageHead kicker={kicker} title="Missing in this file" />
        <Empty
          title="Nobody is missing"
          text="Everybody of those this file is about is in it, or was marked as gone."
        />
      </>
    );
  }
  return (
    <>
      <ErrorSummary title="Nobody was marked" errors={errors} />
      <PageHead
        kicker={kicker}
        title={`${counted(total, "person is", "people are")} not in this file`}
        lede="They stay as they are until you say that they are gone. Who is gone is asked nothing more; a later file that has them brings them back."
      />
      <form method="post" className="form">
        <CheckListField
          name="person"
          label="Who is gone?"
          error={errors.person}
          options={people.map((person) => ({
            value: person.id,
            label: `${fullName(person)}, ${person.email}, ${audienceNames(person.audiences)}`,
          }))}
        />
        <Button look="quiet">Mark the chosen ones as gone</Button>
      </form>
      <PagesOf page={page} size={size} total={total} query={{}} />
      <Part id="all" title="All of them at once">
        <ConfirmForm
          lost={
            <p>
              All {all} are asked nothing more and count in no roster. What they answered stays.
              Each can be brought back on their own page.
            </p>
          }
          button={`Mark all ${all} as gone`}
          back={{ href: `/admin/people/imports/${id}`, label: "Leave them as they are" }}
          hidden={{ all: "all" }}
        />
      </Part>
    </>
  );
}
