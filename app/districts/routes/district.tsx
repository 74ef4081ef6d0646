import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { districtSchema } from "../district";
import { editDistrict } from "../edit-district.server";
import { getDistrict } from "../get-district.server";
import { hourWords } from "../hour-words";
import { languageChoices } from "../language";
import { timeZoneChoices } from "../timezone";
import type { Route } from "./+types/district";

export const meta = () => [{ title: "District" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { district: await getDistrict(staff), zones: timeZoneChoices(), isSaved };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "district.edit");
  const form = parseForm(await request.formData(), districtSchema);
  if (!form.ok) return data(form, { status: 422 });
  await editDistrict(staff, form.value);
  return seeOther("/admin/district?saved");
}

export default function District({ loaderData, actionData }: Route.ComponentProps) {
  const { district, zones } = loaderData;
  const values: Record<string, string> = actionData?.values ?? asTyped(district);
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
      {loaderData.isSaved && !actionData && (
        <Note>
          <p role="status">
            Saved. Back to <a href="/admin/start">the set-up</a>
          </p>
        </Note>
      )}
      <form method="post" className="form" action="/admin/district">
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
        <SenderFields field={field} />
        <MailFields field={field} />
        <Button>Save</Button>
      </form>
    </div>
  );
}

type Field = (name: string) => {
  name: string;
  defaultValue: string | undefined;
  error: string | undefined;
};

function SenderFields({ field }: { field: Field }) {
  return (
    <Part id="sender" title="As whom mailings come">
      <TextField
        {...field("mailName")}
        label="Mails come from"
        labelNote="(optional)"
        hint="The name people see in their mailbox. The address stays that of this system, so that mail is let through."
      />
      <TextField
        {...field("replyTo")}
        type="email"
        label="Answers go to"
        labelNote="(optional)"
        hint="The address that a reply to a mailing is written to. Somebody should read it."
      />
      <p>
        <a href="/admin/mail-setup">See how mail leaves and whether it is let through</a>
      </p>
    </Part>
  );
}

function MailFields({ field }: { field: Field }) {
  return (
    <Part id="mailings" title="When mailings leave">
      <SelectField
        {...field("quietFrom")}
        label="Quiet hours from"
        hint="In them no mailing leaves; one under way waits until they are over. Codes and sign-in links go at any hour."
        blank="No quiet hours"
        options={hourChoices}
      />
      <SelectField
        {...field("quietUntil")}
        label="Quiet hours until"
        blank="No quiet hours"
        options={hourChoices}
      />
      <TextField
        {...field("domainPerMinute")}
        type="number"
        short
        label="Mails a minute to one mail provider, at most"
        labelNote="(optional)"
        hint="For providers that turn away what comes too fast. The others go on meanwhile. Leave it empty if nobody complains."
      />
    </Part>
  );
}

const hourChoices = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: hourWords(hour),
}));

function asTyped(district: Route.ComponentProps["loaderData"]["district"]) {
  const known = Object.entries(district).filter(([, value]) => value !== null);
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

/** A zone that was set by an older name stays to be chosen. */
function withCurrent(zones: { value: string; label: string }[], current: string) {
  const isListed = zones.some((zone) => zone.value === current);
  return isListed ? zones : [{ value: current, label: current }, ...zones];
}
