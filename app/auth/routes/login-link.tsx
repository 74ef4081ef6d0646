import { data } from "react-router";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { PageHead } from "~/ui/parts/page-head";
import { isClientWithinLimit } from "../ask-for-sign-in.server";
import { clientAddressContext } from "../client-address";
import { CodeField } from "../code-field";
import { lookAtLink, signInWithLink } from "../sign-in.server";
import { SignInPage } from "../sign-in-page";
import { signedInResponse, visitorOf } from "../sign-in-response.server";
import type { Route } from "./+types/login-link";

export const meta = () => [{ title: "Sign in: Full Circle" }];

/** Only looks: programs that open every link of a mail sign nobody in and use nothing up. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const link = await lookAtLink(services, params.token, visitorOf(request).browser);
  if (link.ok) return data(link);
  return data(link, { status: link.reason === "unknown" ? 404 : 410 });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const code = String((await request.formData()).get("code") ?? "");
  if (!(await isClientWithinLimit(services, context.get(clientAddressContext)))) {
    return data(
      { typed: code, error: "Too many codes were tried. Wait a while." },
      { status: 429 },
    );
  }
  const signedIn = await signInWithLink(services, params.token, code, visitorOf(request));
  if (signedIn.ok) return signedInResponse(services, request, signedIn.token);
  return data(
    { typed: code, error: messages[signedIn.reason] },
    { status: statuses[signedIn.reason] },
  );
}

const statuses = { unknown: 404, over: 410, code_needed: 422, wrong_code: 422 };

const messages = {
  unknown: "This link is not known.",
  over: "This link no longer works.",
  code_needed: "Type the code from the mail that has this link.",
  wrong_code:
    "This code is not the one in the mail that has this link. After five tries a new mail is needed.",
};

export default function LoginLink({ loaderData: link, actionData }: Route.ComponentProps) {
  if (!link.ok) return <LinkIsOver />;
  const errors: Record<string, string> = actionData ? { code: actionData.error } : {};
  return (
    <SignInPage>
      <ErrorSummary title="You are not signed in" errors={errors} />
      <PageHead kicker={link.district} title="Sign in to Full Circle" />
      {link.needsCode && (
        <p>
          This link was asked for in another browser. If that was you, type the code that stands
          under it in the mail. If somebody else sent you the link, close this page.
        </p>
      )}
      <form method="post" className="form">
        {link.needsCode && <CodeField typed={actionData?.typed} error={errors.code} />}
        <Button>Sign in</Button>
      </form>
    </SignInPage>
  );
}

function LinkIsOver() {
  return (
    <SignInPage>
      <PageHead
        title="This link no longer works"
        lede="A sign-in link works once and not for long. It was used, has expired, or was cut off in the mail."
      />
      <p className="row">
        <Button href="/login">Ask for a new one</Button>
      </p>
    </SignInPage>
  );
}
