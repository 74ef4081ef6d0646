import { data } from "react-router";
import { notFound, seeOther } from "~/platform/http.server";
import type { Kept } from "./keep-touch.server";
import { type ReadTouch, valuesOf } from "./touch-form";

const refusals = {
  other_schools: "Choose at least one of your schools, and no other.",
  no_such_school: "One of these schools is not there any more. Choose again.",
} as const;

type Refused = Pick<Extract<ReadTouch, { ok: false }>, "errors" | "values">;

/** Where a kept touch leads, or its form again with what was typed. */
export async function answerTouch(
  form: ReadTouch,
  keep: (touch: Extract<ReadTouch, { ok: true }>["value"]) => Promise<Kept>,
  said: string,
) {
  if (!form.ok) return refuse(form);
  const kept = await keep(form.value);
  if (kept.ok) return seeOther(`/admin/touches?said=${said}`);
  if (kept.reason === "not_there") notFound();
  const errors = { schools: refusals[kept.reason] };
  return refuse({ errors, values: valuesOf(form.value) });
}

const refuse = ({ errors, values }: Refused) => data<Refused>({ errors, values }, { status: 422 });
