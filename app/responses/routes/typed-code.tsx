import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { TextField } from "~/ui/fields/text-field";
import { FormFrame } from "~/ui/frames/form-frame";
import { openTypedCode } from "../typed-code.server";
import type { Route } from "./+types/typed-code";

export const meta = () => [{ title: "Type your code: Full Circle" }];

const words = { skip: "Skip to the content", languages: "Language", error: "Error:" };
const reasons = {
  unknown: "We do not know this code. Check it against the mail or letter: it has 10 characters.",
  too_many: "Too many codes were tried from where you are. Wait ten minutes, then try again.",
};

export async function action({ request, context }: Route.ActionArgs) {
  const typed = String((await request.formData()).get("code") ?? "");
  const opened = await openTypedCode(
    context.get(servicesContext),
    typed,
    context.get(clientAddressContext),
  );
  if (opened.ok) return seeOther(`/s/${opened.token}`);
  const status = opened.reason === "too_many" ? 429 : 422;
  return data({ typed, error: reasons[opened.reason] }, { status });
}

/** For those who would rather not press a button in a mail, or have a letter. */
export default function TypedCode({ actionData }: Route.ComponentProps) {
  return (
    <FormFrame
      district="Full Circle"
      foot="The code is in the mail or letter you got."
      words={words}
    >
      <h1>Type the code from your mail or letter</h1>
      <form method="post" className="form">
        <TextField
          name="code"
          label="Your code"
          hint="10 letters and digits. Spaces, dashes and capitals do not matter."
          dir="ltr"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={actionData?.typed}
          error={actionData?.error}
        />
        <Button>Open my survey</Button>
      </form>
    </FormFrame>
  );
}
