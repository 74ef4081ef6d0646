import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { getDistrict } from "~/districts/get-district.server";
import { languageChoices } from "~/districts/language";
import { forbidden, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { SelectField } from "~/ui/fields/select-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { PageHead } from "~/ui/parts/page-head";
import { NEED_KINDS } from "../needs/amount";
import { needTextIn } from "../needs/need";
import { kindWords, optionsOf } from "../needs/need-words";
import { readEntry } from "../pledges/entry-form";
import { isTheirNeed } from "../pledges/handle-pledge.server";
import { enterOffer } from "../pledges/make-pledge.server";
import { findNeeded, listNeeded } from "../pledges/needed.db.server";
import { listNeedIds, listPartnerChoices } from "../pledges/staff-pledge.db.server";
import type { Route } from "./+types/new-pledge";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Write an offer down" }];

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const { language } = await getDistrict(staff);
  const { needs, partners } = await transaction(staff, async (scope) => {
    const ids = await Promise.all(NEED_KINDS.map((kind) => listNeedIds(scope, kind)));
    return {
      needs: [...(await listNeeded(scope, ids.flat())).values()],
      partners: await listPartnerChoices(scope),
    };
  });
  const { schools } = staff;
  const theirs = needs.filter(
    ({ schoolId }) => !schools || (schoolId && schools.includes(schoolId)),
  );
  return {
    ...{ language, isLimited: schools !== null },
    partners: partners.map(({ id, name }) => ({ value: id, label: name })),
    needs: theirs.map((need) => ({
      value: need.id,
      label: `${kindWords[need.kind]}: ${needTextIn(need, "en").title}`,
    })),
  };
}

/** Keeps an offer that somebody made by phone, by letter or at the counter. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "pledge.handle");
  const values: Record<string, string> = {};
  for (const [name, value] of await request.formData()) {
    if (typeof value === "string") values[name] = value;
  }
  const needed = /^[0-9a-f-]{36}$/i.test(values.need ?? "")
    ? await transaction(staff, (scope) => findNeeded(scope, values.need ?? ""))
    : null;
  if (needed ? !(await isTheirNeed(staff, needed.id)) : staff.schools !== null) {
    forbidden("Choose a need of one of your schools.");
  }
  const read = readEntry(values, needed?.kind ?? null);
  if (!read.ok) return data({ errors: read.errors, values }, { status: 422 });
  const made = await enterOffer(staff, staff.services, {
    ...read.value,
    needId: needed?.id ?? null,
  });
  return seeOther(`/admin/pledges/${made.id}`);
}

export default function NewPledge({ loaderData, actionData }: Route.ComponentProps) {
  const { needs, partners, language, isLimited } = loaderData;
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? { language };
  const field = (name: string) => ({ name, defaultValue: values[name], error: errors[name] });
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/pledges">Offers</a>}
        title="Write an offer down"
        lede="From a call, a letter or somebody at the counter. You confirm it for them."
      />
      <form method="post" className="form">
        <SelectField
          {...field("need")}
          label="For"
          blank={isLimited ? "Choose a need" : "No need yet"}
          options={needs}
        />
        <SelectField
          {...field("kind")}
          label="If it is for no need yet: what is it?"
          blank="As the need says"
          options={optionsOf(kindWords)}
        />
        <TextField
          {...field("amount")}
          label="How much"
          hint="In dollars, pieces or hours."
          short
        />
        <TextField {...field("unit")} label="Of what" hint="Only of goods for no need yet." />
        <TextField {...field("name")} label="Name" />
        <TextField {...field("organization")} label="Business or organization" />
        <SelectField
          {...field("partner")}
          label="Partner it comes from"
          blank="None of these"
          options={partners}
        />
        <TextField
          {...field("email")}
          type="email"
          label="Mail address"
          hint="With it they get mails and a page of their own."
        />
        <TextField {...field("phone")} type="tel" label="Phone number" />
        <SelectField {...field("language")} label="Their language" options={languageChoices} />
        <TextArea {...field("message")} label="What they said" rows={4} dir="auto" />
        <TextField
          {...field("publicName")}
          label="Name that may be shown"
          hint="Only as they agreed to it. Empty: nobody is named."
        />
        <Button>Keep it</Button>
      </form>
    </div>
  );
}
