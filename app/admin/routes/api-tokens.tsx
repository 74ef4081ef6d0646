import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { formatDay } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Empty } from "~/ui/parts/empty";
import { Entries } from "~/ui/parts/entries";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { makeApiToken, readApiTokens } from "../api/api-tokens.server";
import type { Route } from "./+types/api-tokens";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = () => [{ title: "API tokens" }];

const schema = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Say which program it is for.")
    .max(100, "Use at most 100 characters."),
});

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "api-token.edit");
  const tokens = await readApiTokens(staff);
  return {
    tokens: tokens.map(({ createdAt, ...token }) => ({
      ...token,
      made: formatDay(createdAt, staff.session.timezone),
    })),
  };
}

/** The new token stands in this one answer and nowhere afterwards. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "api-token.edit");
  const parsed = parseForm(await request.formData(), schema);
  if (!parsed.ok) return data({ ...parsed, token: null }, { status: 422 });
  const token = await makeApiToken(staff, parsed.value.name, staff.services.clock());
  const nothing: Record<string, string> = {};
  return data({ ok: true as const, token, errors: nothing, values: nothing }, { status: 201 });
}

export default function ApiTokens({ loaderData: { tokens }, actionData }: Route.ComponentProps) {
  return (
    <>
      <ErrorSummary title="No token was made" errors={actionData?.errors ?? {}} />
      <PageHead
        title="API tokens"
        lede="With a token another program reads surveys, participation and releases in your name, and may do no more than you."
      >
        <a href="/api/openapi.json">What the API can do (OpenAPI)</a>
      </PageHead>
      {actionData?.token && (
        <Note look="heed" title={{ id: "new-token", text: "Your new token" }}>
          <p>
            <code>{actionData.token}</code>
          </p>
          <p>Copy it now: it is shown this once, and kept nowhere.</p>
        </Note>
      )}
      <Part id="make" title="Make a token">
        <form method="post" className="form">
          <TextField
            name="name"
            label="What is it for?"
            hint="Such as: the data office’s dashboard"
            maxLength={100}
            defaultValue={actionData?.values.name}
            error={actionData?.errors.name}
          />
          <Button>Make a token</Button>
        </form>
      </Part>
      <Part id="tokens" title="Tokens in use">
        {tokens.length === 0 ? (
          <Empty
            title="No token yet"
            text="Tokens that you make stand here until you revoke them."
          />
        ) : (
          <Entries entries={tokens.map(entryOf)} />
        )}
      </Part>
    </>
  );
}

type Token = Route.ComponentProps["loaderData"]["tokens"][number];

function entryOf({ id, name, owner, made }: Token) {
  return {
    key: id,
    title: name,
    text: `Acts for ${owner}. Made ${made}.`,
    body: (
      <ConfirmForm
        lost={`Whatever uses “${name}” stops working at once.`}
        button={`Revoke “${name}”`}
        action={`/admin/api-tokens/${id}/revocation`}
      />
    ),
  };
}
