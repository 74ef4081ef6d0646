import { data } from "react-router";
import { parseEmailAddress } from "~/platform/email-address";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { PageHead } from "~/ui/parts/page-head";
import { askForSignIn } from "../ask-for-sign-in.server";
import { clientAddressContext } from "../client-address";
import { nextPath } from "../next-path";
import { findStaffSession } from "../require-staff.server";
import { SignInPage } from "../sign-in-page";
import { askedResponse } from "../sign-in-response.server";
import type { Route } from "./+types/login";

export const meta = () => [{ title: "Sign in: Full Circle" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const next = nextPath(new URL(request.url).searchParams.get("next"));
  if (await findStaffSession(request, context.get(servicesContext))) throw seeOther(next);
  return { next };
}

/** The same answer, at the same time, whoever the address belongs to. */
export async function action({ request, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const form = await request.formData();
  const typed = String(form.get("email") ?? "");
  const next = nextPath(String(form.get("next") ?? ""));
  const email = parseEmailAddress(typed);
  if (!email.ok) {
    const error = "Type your mail address, such as name@district.org.";
    return data({ error, typed, next }, { status: 422 });
  }
  const { browser, response } = askedResponse(services, request, next);
  const clientAddress = context.get(clientAddressContext);
  const asked = await askForSignIn(services, email, { browser, clientAddress });
  if (!asked.ok) {
    const error = "That was asked for too often. Wait a quarter of an hour, then try again.";
    return data({ error, typed, next }, { status: 429 });
  }
  return response;
}

export default function Login({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData ? { email: actionData.error } : {};
  return (
    <SignInPage>
      <ErrorSummary title="No mail was sent" errors={errors} />
      <PageHead
        title="Sign in"
        lede="For staff. We mail you a link and a code; there is no password."
      />
      <form method="post" className="form">
        <HiddenInputs values={{ next: actionData?.next ?? loaderData.next }} />
        <TextField
          name="email"
          type="email"
          label="Your mail address at work"
          autoComplete="email"
          defaultValue={actionData?.typed}
          error={errors.email}
        />
        <Button>Mail me a link</Button>
      </form>
      <p className="soft">
        Asked to answer a survey? Use the link in the mail you were sent: no account is needed.
      </p>
    </SignInPage>
  );
}
