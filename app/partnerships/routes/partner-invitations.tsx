import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { listOpenPlans } from "~/plans/list-open-plans.server";
import { inviteReviewers } from "~/plans/mailing/invite-reviewer.server";
import { parseEmailAddress } from "~/platform/email-address";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { languageName } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import type { Contact } from "../partners/partner";
import { listContacts } from "../partners/partner.db.server";
import { requirePartner } from "../partners/require-partner.server";
import type { Route } from "./+types/partner-invitations";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Ask for a review" }];

const mayBeAsked = ({ email, mayMail }: Contact) => mayMail && email !== "";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id, name, publicName } = await requirePartner(staff, params.partner);
  const contacts = await transaction(staff, (scope) => listContacts(scope, id));
  const plans = await listOpenPlans(staff, staff.services.clock());
  return {
    ...{ id, name, publicName },
    plans: plans.map(({ slug, title }) => ({ value: slug, label: title })),
    contacts: contacts.filter(mayBeAsked).map((contact) => ({
      value: contact.id,
      label: `${contact.name}, ${contact.email}, ${languageName(contact.language)}`,
    })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const { id, publicName } = await requirePartner(staff, params.partner);
  const form = await request.formData();
  const chosen = new Set(form.getAll("contacts").map(String));
  const contacts = await transaction(staff, (scope) => listContacts(scope, id));
  const reviewers = contacts
    .filter((contact) => mayBeAsked(contact) && chosen.has(contact.id))
    .flatMap(({ email, language }) => {
      const parsed = parseEmailAddress(email);
      return parsed.ok ? [{ email: parsed.address, emailKey: parsed.key, language }] : [];
    });
  const values = { plan: String(form.get("plan") ?? ""), contacts: [...chosen] };
  const refuse = (errors: Record<string, string>) => data({ errors, values }, { status: 422 });
  if (reviewers.length === 0) return refuse({ contacts: "Choose at least one contact." });
  const partner = { id, publicName };
  const asked = await inviteReviewers(staff, staff.services, values.plan, { partner, reviewers });
  if (!asked.ok) return refuse({ plan: "Choose a plan that has a published version." });
  return seeOther(`/admin/partners/${id}?said=asked#reviews`);
}

export default function PartnerInvitations({ loaderData, actionData }: Route.ComponentProps) {
  const { id, name, publicName, plans, contacts } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values = actionData?.values;
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nobody is asked yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/partners/${id}`}>{name}</a>}
        title="Ask for a review of the plan"
        lede="They know from practice what applied skills and values a plan should rest on. Each gets a mail with a link of their own; what they comment by it is marked as a partner’s."
      />
      <Note>
        <p>
          {publicName
            ? `Their comments will be marked with “${publicName}”, the name it agreed to.`
            : "It has not agreed to be named, so their comments will look like anybody’s. Agree on a public name first if they should be marked."}
        </p>
      </Note>
      {plans.length === 0 || contacts.length === 0 ? (
        <Empty
          title={plans.length === 0 ? "No plan takes comments now" : "Nobody may be written to"}
          text={
            plans.length === 0
              ? "A review needs a published version that still takes comments."
              : "Add a contact with a mail address, and mark that they may be written to."
          }
          action={
            <Button href={plans.length === 0 ? "/admin/plans" : `/admin/partners/${id}/contacts`}>
              {plans.length === 0 ? "To the plans" : "Add a contact"}
            </Button>
          }
        />
      ) : (
        <form method="post" className="form">
          <SelectField
            name="plan"
            label="Plan"
            options={plans}
            defaultValue={values?.plan ?? plans[0]?.value}
            error={errors.plan}
          />
          <CheckListField
            name="contacts"
            label="Whom to ask"
            options={contacts}
            defaultValues={values?.contacts ?? contacts.map(({ value }) => value)}
            error={errors.contacts}
          />
          <Button>Mail the invitation</Button>
        </form>
      )}
    </div>
  );
}
