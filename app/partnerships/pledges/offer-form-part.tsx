import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { TextField } from "~/ui/fields/text-field";
import { TrapField } from "~/ui/fields/trap-field";
import { NEED_KINDS, type NeedKind } from "../needs/amount";
import { LONGEST_MESSAGE, type OfferValues, TRAP } from "./offer-form";
import type { PledgeWords } from "./words/catalogue";

type T = PledgeWords["t"];

type OfferFormProps = {
  t: T;
  /** Of the need; null: they say what they give. */
  kind: NeedKind | null;
  unit: string;
  values: OfferValues;
  errors: Record<string, string>;
};

/** An offer without account or script: how much, who, and whether they may be named. */
export function OfferForm({ t, kind, unit, values, errors }: OfferFormProps) {
  const optional = t("offer.optional");
  const field = (name: keyof OfferValues) => ({
    ...{ name, defaultValue: values[name], error: errors[name] },
  });
  return (
    <form method="post" className="form">
      {kind === null && <KindFields {...{ t, values, errors }} />}
      <TextField
        {...field("amount")}
        label={kind ? t(`offer.amount.${kind}`, { unit }) : t("offer.amount")}
        hint={hintOf(kind, t)}
        inputMode={kind === "material" ? "numeric" : "text"}
        autoComplete="off"
        required
        short
        dir="ltr"
      />
      <TextField
        {...field("name")}
        label={t("offer.name")}
        autoComplete="name"
        required
        dir="auto"
      />
      <TextField
        {...field("email")}
        type="email"
        label={t("offer.email")}
        hint={t("offer.email_hint")}
        autoComplete="email"
        required
        dir="ltr"
      />
      <TextField
        {...field("phone")}
        type="tel"
        label={t("offer.phone")}
        labelNote={optional}
        autoComplete="tel"
        dir="ltr"
      />
      <TextField
        {...field("organization")}
        label={t("offer.organization")}
        labelNote={optional}
        hint={t("offer.organization_hint")}
        autoComplete="organization"
        dir="auto"
      />
      <TextArea
        {...field("message")}
        label={t("offer.message")}
        labelNote={optional}
        hint={`${t("offer.message_hint")} ${t("offer.privacy")}`}
        rows={4}
        maxLength={LONGEST_MESSAGE}
        dir="auto"
      />
      <RadioField
        {...field("show")}
        label={t("offer.show")}
        options={(["no", "yes"] as const).map((value) => ({
          ...{ value, label: t(`offer.show.${value}`) },
        }))}
      />
      <TextField
        {...field("public_name")}
        label={t("offer.public_name")}
        labelNote={optional}
        dir="auto"
      />
      <TrapField name={TRAP} label={t("offer.trap")} value={values[TRAP]} error={errors[TRAP]} />
      <Button>{t("offer.send")}</Button>
    </form>
  );
}

function KindFields({ t, values, errors }: Pick<OfferFormProps, "t" | "values" | "errors">) {
  return (
    <>
      <RadioField
        name="kind"
        label={t("offer.kind")}
        options={NEED_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        defaultValue={values.kind || undefined}
        error={errors.kind}
      />
      <TextField
        name="unit"
        label={t("offer.unit")}
        hint={t("offer.unit_hint")}
        defaultValue={values.unit}
        error={errors.unit}
        dir="auto"
      />
    </>
  );
}

function hintOf(kind: NeedKind | null, t: T) {
  return kind === null || kind === "material" ? undefined : t(`offer.hint.${kind}`);
}
