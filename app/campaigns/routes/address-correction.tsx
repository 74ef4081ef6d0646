import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { findEmailOwners } from "~/people/correct-email.server";
import { parseEmailAddress } from "~/platform/email-address";
import { notFound, seeOther } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { findAddress } from "../bounces/bad-address.db.server";
import { reasonInWords } from "../bounces/bounce-words";
import { type Corrected, correctAddress } from "../bounces/decide-address.server";
import type { Route } from "./+types/address-correction";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Correct an address" }];

async function requireAddress(caller: Caller, id: string) {
  const address = await transaction(caller, (scope) => findAddress(scope, id));
  return address ?? notFound("There is no such address.");
}

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const { email, emailKey, bouncedAt, bounceReason } = await requireAddress(
    staff,
    requireId(params.address),
  );
  const owners = await findEmailOwners(staff, emailKey);
  return {
    email,
    why: bouncedAt ? reasonInWords(bounceReason) : null,
    owners: owners.map(({ id, givenName, familyName, schools }) => ({
      id,
      name: [givenName, familyName].filter(Boolean).join(" ") || "No name",
      schools: schools.join(", "),
    })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "address.fix");
  const { id } = await requireAddress(staff, requireId(params.address));
  const form = await request.formData();
  const email = String(form.get("email") ?? "");
  const people = form.getAll("people").map(String);
  const refuse = (errors: Record<string, string>) =>
    data({ errors, values: { email, people } }, { status: 422 });
  const parsed = parseEmailAddress(email);
  if (!parsed.ok) {
    return refuse({ email: "Type one whole address, such as ana@home.example." });
  }
  const ids = people.filter((one) => /^[0-9a-f-]{36}$/i.test(one));
  const corrected = await correctAddress(staff, id, ids, parsed);
  return corrected.ok ? seeOther("/admin/addresses") : refuse(refusals[corrected.reason]);
}

type Refusal = Extract<Corrected, { ok: false }>["reason"];

const refusals: Record<Refusal, Record<string, string>> = {
  no_such_address: { email: "There is no such address any more." },
  same: { email: "This is the address that does not work." },
  bad_too: { email: "Mail to this address has come back, too." },
  nobody: { people: "Choose at least one person who is reached there now." },
};

export default function AddressCorrection({ loaderData, actionData }: Route.ComponentProps) {
  const { email, why, owners } = loaderData;
  const { errors = {}, values } = actionData ?? {};
  return (
    <>
      <PageHead title={<>Where is mail for {breakable(email)} to go?</>} lede={why} />
      {owners.length === 0 ? (
        <Note>
          <p>
            Nobody in the directory has this address any more.{" "}
            <a href="/admin/addresses">Back to the addresses</a>
          </p>
        </Note>
      ) : (
        <form method="post" className="form narrow">
          <ErrorSummary title="The address is not changed yet" errors={errors} />
          <TextField
            name="email"
            type="email"
            label="New address"
            hint="Imports leave it alone. Correct it in your own system, too."
            autoComplete="off"
            dir="ltr"
            spellCheck={false}
            defaultValue={values?.email}
            error={errors.email}
          />
          <CheckListField
            name="people"
            label="Who is reached there"
            options={owners.map(({ id, name, schools }) => ({
              value: id,
              label: schools ? `${name} (${schools})` : name,
            }))}
            defaultValues={values?.people ?? owners.map(({ id }) => id)}
            error={errors.people}
          />
          <div className="row">
            <Button>Use the new address</Button>
            <a href="/admin/addresses">Back to the addresses</a>
          </div>
        </form>
      )}
    </>
  );
}

/** An address breaks before its host, not within a name. */
function breakable(email: string) {
  const at = email.lastIndexOf("@");
  return (
    <bdi>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </bdi>
  );
}
