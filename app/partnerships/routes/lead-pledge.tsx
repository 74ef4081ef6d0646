import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextField } from "~/ui/fields/text-field";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { answerLead } from "../leads/answer-lead.server";
import { makePledge } from "../leads/handle-lead.server";
import { requireOpenLead } from "../leads/require-lead.server";
import { parseAmount } from "../needs/amount";
import { loadNeeds } from "../needs/load-needs.server";
import { needTextIn, takesOffers } from "../needs/need";
import { kindWords } from "../needs/need-words";
import type { Route } from "./+types/lead-pledge";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Note an offer" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const lead = await requireOpenLead(staff, params.lead);
  const needs = (await loadNeeds(staff)).filter(takesOffers);
  return {
    who: lead.name || lead.email,
    what: [lead.ticked.join(", "), lead.note].filter(Boolean).join(": "),
    needs: needs.map((need) => ({
      value: need.id,
      label: `${kindWords[need.kind]}: ${needTextIn(need, "en").title}`,
    })),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "lead.handle");
  const { id } = await requireOpenLead(staff, params.lead);
  const form = await request.formData();
  const values = { need: String(form.get("need") ?? ""), amount: String(form.get("amount") ?? "") };
  const need = (await loadNeeds(staff)).find((one) => one.id === values.need && takesOffers(one));
  const read = need && parseAmount(need.kind, values.amount);
  if (!need || !read?.ok) {
    const errors: Record<string, string> = need
      ? { amount: "Enter a number such as 12: dollars of money, pieces of goods, hours of time." }
      : { need: "Choose a need that takes offers." };
    return data({ errors, values }, { status: 422 });
  }
  const made = await makePledge(staff, staff.services, id, { need, amount: read.amount });
  return answerLead(made, (pledge) => `/admin/pledges/${pledge}`);
}

export default function LeadPledge({ loaderData, actionData }: Route.ComponentProps) {
  const { who, what, needs } = loaderData;
  const errors = actionData?.errors ?? {};
  const values = actionData?.values;
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/leads">Leads</a>}
        title={`Note an offer of ${who}`}
        lede={what}
      />
      {needs.length === 0 ? (
        <Empty
          title="No need takes offers at the moment"
          text="Publish a need first, or make a partner of this lead."
          action={<Button href="/admin/needs">To the needs</Button>}
        />
      ) : (
        <form method="post" className="form">
          <SelectField
            name="need"
            label="For which need?"
            blank="Choose a need"
            options={needs}
            defaultValue={values?.need ?? ""}
            error={errors.need}
          />
          <TextField
            name="amount"
            label="How much?"
            hint="As they said it to you: dollars, pieces or hours."
            inputMode="decimal"
            short
            defaultValue={values?.amount}
            error={errors.amount}
          />
          <Button>Note the offer</Button>
        </form>
      )}
    </div>
  );
}
