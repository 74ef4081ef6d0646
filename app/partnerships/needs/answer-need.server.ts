import { data } from "react-router";
import { notFound, seeOther } from "~/platform/http.server";
import type { KeptNeed } from "./keep-need.server";
import { type NeedValues, type ReadNeed, valuesOf } from "./need-form";

type Refused = { errors: Record<string, string>; values: NeedValues };
type Reason = Extract<KeptNeed, { ok: false }>["reason"];

const REFUSALS: Record<Exclude<Reason, "not_there">, [field: string, text: string]> = {
  no_such_goal: ["goal", "This goal is not there any more. Choose again."],
  no_such_school: ["school", "This school is not there any more. Choose again."],
  changed: [
    "amount",
    "Somebody else changed this need meanwhile. What you typed is still here; open the need in a second window to compare, then load this page again.",
  ],
  other_kind: [
    "amount",
    "A published need keeps its kind, since offers count in it. Close it and add another.",
  ],
  state: ["amount", "It is not in a state in which this can be done."],
};

/** Where a kept need leads, or its form again with what was typed. */
export async function answerNeed(
  form: ReadNeed,
  keep: (read: Extract<ReadNeed, { ok: true }>) => Promise<KeptNeed>,
  typed: NeedValues,
) {
  if (!form.ok) return data<Refused>({ errors: form.errors, values: form.values }, { status: 422 });
  const kept = await keep(form);
  if (kept.ok) return seeOther(`/admin/needs/${kept.id}?said=saved`);
  if (kept.reason === "not_there") notFound();
  const [field, text] = REFUSALS[kept.reason];
  const values = { ...valuesOf({ ...form.value, revision: form.revision }), ...typed };
  return data<Refused>(
    { errors: { [field]: text }, values },
    { status: kept.reason === "changed" ? 409 : 422 },
  );
}
