import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { changeGuard } from "../change-guard.server";
import { getGuard } from "../missing.db.server";
import type { Route } from "./+types/import-guard";

export const handle = { room: "reach" };
export const meta = () => [{ title: "When an import stops" }];

const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,7}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);

const schema = z.object({
  share: whole(1, 100, "Type a whole number of per cent from 1 to 100."),
  least: whole(1, 1_000_000, "Type a whole number of people, at least 1."),
});

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  return transaction(staff, getGuard);
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  await changeGuard(staff, form.value);
  return seeOther("/admin/people/imports#guard");
}

export default function ImportGuard({ loaderData, actionData }: Route.ComponentProps) {
  const { errors = {}, values = {} } = actionData ?? {};
  return (
    <>
      <ErrorSummary title="The limits were not changed" errors={errors} />
      <PageHead
        kicker={<a href="/admin/people/imports">Import people</a>}
        title="When an import stops"
        lede="A wrong or a broken file changes many people at once. Over these limits an import waits until a person has said that it is right."
      />
      <form method="post" className="form narrow">
        <TextField
          name="share"
          label="More than this share of those the file is about, in per cent"
          inputMode="numeric"
          short
          defaultValue={values.share ?? loaderData.share}
          error={errors.share}
        />
        <TextField
          name="least"
          label="And at least so many people"
          inputMode="numeric"
          short
          defaultValue={values.least ?? loaderData.least}
          error={errors.least}
        />
        <Button>Save the limits</Button>
      </form>
    </>
  );
}
