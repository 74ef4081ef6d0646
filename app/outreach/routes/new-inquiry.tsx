import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { languageChoices } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { audienceWords } from "~/people/audience-words";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { entrySchema } from "../inquiries/case-forms";
import { isTheirs, LONGEST_QUESTION } from "../inquiries/inquiry";
import { channelWords } from "../inquiries/inquiry-words";
import { openInquiry } from "../inquiries/open-inquiry.server";
import { optionsOf } from "../touches/touch-words";
import type { Route } from "./+types/new-inquiry";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Write an inquiry down" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const [schools, { language }] = await Promise.all([listSchools(staff), getDistrict(staff)]);
  return {
    language,
    needsSchool: staff.schools !== null,
    schools: schools.filter(({ id }) => staff.schools?.includes(id) ?? true),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const form = parseForm(await request.formData(), entrySchema);
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  const { inquiry, receipt } = form.value;
  const schools = await listSchools(staff);
  const isKnown = inquiry.schoolId === null || schools.some(({ id }) => id === inquiry.schoolId);
  if (!isKnown || !isTheirs(inquiry, staff.schools)) {
    const { body, name, phone, channel, language } = inquiry;
    const values = { body, name, phone, channel, language, email: inquiry.email?.address ?? "" };
    return data({ errors: { school: "Choose one of your schools." }, values }, { status: 422 });
  }
  const opened = await openInquiry(staff, staff.services, inquiry, { receipt });
  return seeOther(`/admin/inquiries/${opened.id}`);
}

export default function NewInquiry({ loaderData, actionData }: Route.ComponentProps) {
  const { schools, language, needsSchool } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? { channel: "phone", language };
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/inquiries">Inquiries</a>}
        title="Write an inquiry down"
        lede="From a call, a letter or somebody at the counter."
      />
      <form method="post" className="form">
        <TextArea
          {...field("body")}
          label="What they ask"
          rows={5}
          maxLength={LONGEST_QUESTION}
          dir="auto"
        />
        <SelectField
          {...field("channel")}
          label="How it came in"
          options={optionsOf(channelWords)}
        />
        <TextField {...field("name")} label="Name" />
        <TextField {...field("phone")} type="tel" label="Phone number" />
        <TextField {...field("email")} type="email" label="Mail address" />
        <SelectField {...field("language")} label="Their language" options={languageChoices} />
        <SelectField
          {...field("audience")}
          label="Who they are"
          blank="Not known"
          options={optionsOf(audienceWords)}
        />
        <SelectField
          {...field("school")}
          label="About a school"
          blank={needsSchool ? "Choose a school" : "No one school"}
          options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckListField
          name="receipt"
          label="Tell them by mail that you have it?"
          options={[{ value: "yes", label: "Yes, with the day by which they hear from you" }]}
          defaultValues={values.receipt ? ["yes"] : []}
        />
        <Button>Keep it</Button>
      </form>
    </div>
  );
}
