import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { audienceWords } from "~/people/audience-words";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { readChoices } from "../touches/imports/message-choices";
import { requireImport } from "../touches/imports/require-import.server";
import { checkImport, chooseColumns } from "../touches/imports/touch-import.server";
import { channelWords, messageTypeWords, optionsOf } from "../touches/touch-words";
import type { Route } from "./+types/touch-import-columns";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Which column is what" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const file = await requireImport(staff, params.touchImport);
  if (file.kind !== "messages" || file.endedAt) notFound();
  const check = await checkImport(staff, { ...file, choices: null }, staff.services.clock());
  if (check.kind !== "messages") notFound();
  return { id: file.id, filename: file.filename, columns: check.columns, choices: file.choices };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "outreach.import");
  const file = await requireImport(staff, params.touchImport);
  const form = readChoices(await request.formData());
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  await chooseColumns(staff, file.id, form.value);
  return seeOther(`/admin/touches/imports/${file.id}`);
}

export default function TouchImportColumns({ loaderData, actionData }: Route.ComponentProps) {
  const { id, columns, choices, filename } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values = actionData?.values ?? choices ?? { channel: "text", messageType: "inform" };
  const chosen = values as Partial<Record<string, string>>;
  const field = (name: string) => ({ name, defaultValue: chosen[name], error: errors[name] });
  if (!columns.ok) {
    return (
      <Note look="stop">
        <p>{columns.reason}</p>
      </Note>
    );
  }
  const options = columns.columns.map((name) => ({ value: name, label: name }));
  return (
    <div className="narrow stack">
      <ErrorSummary title="Something is still open" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/touches/imports/${id}`}>{filename}</a>}
        title="Which column is what?"
        lede="This file is an export of another system. Say once what its columns hold."
      />
      <form method="post" className="form">
        <SelectField {...field("date")} label="When it was sent" blank="Choose" options={options} />
        <SelectField {...field("title")} label="What it was" blank="Choose" options={options} />
        <SelectField
          {...field("reach")}
          label="How many got it"
          blank="Not in the file"
          options={options}
        />
        <SelectField
          {...field("language")}
          label="In which language"
          blank="Not in the file"
          options={options}
        />
        <SelectField
          {...field("channel")}
          label="How it reached people"
          options={optionsOf(channelWords)}
        />
        <SelectField
          {...field("messageType")}
          label="What it was for"
          options={optionsOf(messageTypeWords)}
        />
        <CheckListField
          name="audiences"
          label="Whom it was for"
          options={optionsOf(audienceWords)}
          defaultValues={values && "audiences" in values ? values.audiences : []}
          error={errors.audiences}
        />
        <Button>Check the file with these</Button>
      </form>
    </div>
  );
}
