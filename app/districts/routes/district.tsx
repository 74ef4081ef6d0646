import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { districtSchema } from "../district";
import { editDistrict } from "../edit-district.server";
import { getDistrict } from "../get-district.server";
import { languageChoices } from "../language";
import { timeZoneChoices } from "../timezone";
import type { Route } from "./+types/district";

export const meta = () => [{ title: "District" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  return { district: await getDistrict(staff), zones: timeZoneChoices() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const form = parseForm(await request.formData(), districtSchema);
  if (!form.ok) return data(form, { status: 422 });
  await editDistrict(staff, form.value);
  return seeOther("/admin/district");
}

export default function District({ loaderData, actionData }: Route.ComponentProps) {
  const { district, zones } = loaderData;
  const values: Record<string, string> = actionData?.values ?? {
    ...district,
    reportPromiseDays: String(district.reportPromiseDays),
    mailPaused: "",
  };
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        title="District"
        lede={
          <>
            The public page is <a href={`/d/${district.slug}`}>/d/{district.slug}</a>.
          </>
        }
      />
      <form method="post" className="form">
        <TextField {...field("name")} label="Name" />
        <TextField
          {...field("contact")}
          label="Who answers questions"
          hint="Stands under every mail and form: a name with a phone number or a mail address."
        />
        <SelectField
          {...field("timezone")}
          label="Time zone"
          hint="For what is planned from now on; opening and closing times already set stay."
          options={withCurrent(zones, district.timezone)}
        />
        <SelectField {...field("language")} label="Language" options={languageChoices} />
        <TextField
          {...field("reportPromiseDays")}
          type="number"
          short
          label="Days until you report back"
          hint="Your promise to those who answered, counted from the day a survey closes."
        />
        <Button>Save</Button>
      </form>
    </div>
  );
}

/** A zone that was set by an older name stays to be chosen. */
function withCurrent(zones: { value: string; label: string }[], current: string) {
  const isListed = zones.some((zone) => zone.value === current);
  return isListed ? zones : [{ value: current, label: current }, ...zones];
}
