import { clean } from "./ask-form";
import { type AnswerPromise, promiseSchema } from "./promise";

export type PromiseValues = Record<
  "amount" | "unit" | "opens" | "closes" | "closedDays" | "keptMonths",
  string
> & {
  weekdays: string[];
};

export type ReadPromise =
  | { ok: true; value: AnswerPromise }
  | { ok: false; errors: Record<string, string>; values: PromiseValues };

/** Reads the form of a district's promise; days on which nobody is there stand one a line. */
export function readPromise(form: FormData): ReadPromise {
  const text = (name: string) => clean(String(form.get(name) ?? ""));
  const values = {
    ...{ amount: text("amount"), unit: text("unit"), opens: text("opens"), closes: text("closes") },
    ...{ closedDays: text("closedDays"), keptMonths: text("keptMonths") },
    ...{ weekdays: form.getAll("weekdays").map(String) },
  };
  const closedDays = values.closedDays.split(/[\s,;]+/).filter(Boolean);
  const parsed = promiseSchema.safeParse({
    ...values,
    closedDays: [...new Set(closedDays)].sort(),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) {
    const [field = "", index] = path.map(String);
    const day = index === undefined ? undefined : closedDays[Number(index)];
    errors[field] ??=
      field === "closedDays" && day ? `“${day}” is no day such as 2026-12-25.` : message;
  }
  return { ok: false, errors, values };
}

export function promiseValues(promise: AnswerPromise): PromiseValues {
  const { amount, unit, opens, closes, weekdays, closedDays, keptMonths } = promise;
  return {
    ...{ amount: String(amount), unit, opens, closes },
    ...{
      weekdays: weekdays.map(String),
      closedDays: closedDays.join("\n"),
      keptMonths: String(keptMonths),
    },
  };
}
