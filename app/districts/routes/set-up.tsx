import { data } from "react-router";
import { SignInPage } from "~/auth/sign-in-page";
import { signedInResponse } from "~/auth/sign-in-response.server";
import { parseForm } from "~/platform/form-values.server";
import { sha256 } from "~/platform/secrets.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { contactSchema, newDistrictSchema } from "../district";
import { languageChoices } from "../language";
import { setUp } from "../set-up.server";
import { isSetupLink } from "../setup-link.db.server";
import { emailSchema, personNameSchema } from "../staff";
import { timeZoneChoices } from "../timezone";
import type { Route } from "./+types/set-up";

export const meta = () => [{ title: "Set up Full Circle" }];

const schema = newDistrictSchema.extend({
  ...{ yourName: personNameSchema, email: emailSchema },
  contact: contactSchema.default(""),
});

export async function loader({ params, context }: Route.LoaderArgs) {
  const { database } = context.get(servicesContext);
  const isGood = await isSetupLink(database, sha256(params.token));
  return data({ isGood, zones: isGood ? timeZoneChoices() : [] }, { status: isGood ? 200 : 410 });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return data(form, { status: 422 });
  const { yourName, email, ...district } = form.value;
  const admin = { name: yourName, email };
  const userAgent = request.headers.get("User-Agent") ?? "";
  const done = await setUp(services, params.token, district, admin, userAgent);
  if (done.ok) return signedInResponse(services, request, done.sessionToken);
  return data({ ok: false as const, errors: {}, values: {} }, { status: 410 });
}

export default function SetUp({ loaderData, actionData }: Route.ComponentProps) {
  if (!loaderData.isGood) return <LinkIsOver />;
  const values: Record<string, string> = actionData?.values ?? {};
  const errors: Record<string, string> = actionData?.errors ?? {};
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <SignInPage>
      <ErrorSummary title="The district is not set up yet" errors={errors} />
      <PageHead
        title="Set up your district"
        lede="You will be its first admin. Everything but the short name can be changed later."
      />
      <form method="post" className="form">
        <TextField {...field("name")} label="Name of the district" autoComplete="organization" />
        <TextField
          {...field("slug")}
          label="Short name"
          hint="Stands in web addresses, such as /d/cedar-valley. It stays as it is."
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
        />
        <SelectField
          {...field("timezone")}
          label="Time zone"
          hint="Surveys open and close at this time."
          blank="Choose a time zone"
          options={loaderData.zones}
        />
        <SelectField
          {...field("language")}
          defaultValue={values.language ?? "en"}
          label="Language of the district"
          hint="What people read when a text is missing in their own language."
          options={languageChoices}
        />
        <TextField {...field("yourName")} label="Your name" autoComplete="name" />
        <TextField
          {...field("email")}
          type="email"
          label="Your mail address"
          hint="Sign-in links are mailed to it."
          autoComplete="email"
        />
        <TextField
          {...field("contact")}
          label="Who answers questions of those who are asked"
          labelNote="(can wait)"
          hint="Stands under every mail and form: a name with a phone number or a mail address."
        />
        <Button>Set up the district</Button>
      </form>
    </SignInPage>
  );
}

function LinkIsOver() {
  return (
    <SignInPage>
      <PageHead
        title="This set-up link no longer works"
        lede="A district is set up once. If yours is, sign in; if not, restart the server: it prints a new link."
      />
      <p className="row">
        <Button href="/login">Sign in</Button>
      </p>
    </SignInPage>
  );
}
