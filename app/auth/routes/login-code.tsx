import { data } from "react-router";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { isClientWithinLimit } from "../ask-for-sign-in.server";
import { clientAddressContext } from "../client-address";
import { CodeField } from "../code-field";
import { signInWithCode } from "../sign-in.server";
import { MAILED_LINK_MINUTES } from "../sign-in-link";
import { SignInPage } from "../sign-in-page";
import { signedInResponse, visitorOf } from "../sign-in-response.server";
import type { Route } from "./+types/login-code";

export const meta = () => [{ title: "Type the code: Full Circle" }];

export async function action({ request, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const typed = String((await request.formData()).get("code") ?? "");
  if (!(await isClientWithinLimit(services, context.get(clientAddressContext)))) {
    const error = "Too many codes were tried. Wait a quarter of an hour, then ask for a new mail.";
    return data({ error, typed }, { status: 429 });
  }
  const signedIn = await signInWithCode(services, typed, visitorOf(request));
  if (signedIn.ok) return signedInResponse(services, request, signedIn.token);
  const error =
    "This code is not right, or it is over. Compare it with the latest mail; after five tries a new one is needed.";
  return data({ error, typed }, { status: 422 });
}

export default function LoginCode({ actionData }: Route.ComponentProps) {
  return (
    <SignInPage>
      <ErrorSummary
        title="You are not signed in"
        errors={actionData ? { code: actionData.error } : {}}
      />
      <PageHead
        title="Look at your mail"
        lede={`If the address belongs to a member of staff, a mail with a link and a code is on its way. Both are good for ${MAILED_LINK_MINUTES} minutes.`}
      />
      <p>Open the link in this browser. If you read mail on another device, type the code here.</p>
      <form method="post" className="form">
        <CodeField typed={actionData?.typed} error={actionData?.error} />
        <Button>Sign in</Button>
      </form>
      <p>
        No mail after two minutes? Look in the junk folder, or{" "}
        <a href="/login">ask for a new one</a>.
      </p>
    </SignInPage>
  );
}
