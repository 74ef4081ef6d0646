import { data } from "react-router";
import { z } from "zod";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { languageName } from "~/responses/messages/languages";
import { Button } from "~/ui/fields/button";
import { RadioField } from "~/ui/fields/radio-field";
import { TextArea } from "~/ui/fields/text-area";
import { FormFrame } from "~/ui/frames/form-frame";
import { Note } from "~/ui/parts/note";
import { clean } from "../inquiries/ask-form";
import { publicFrameWords } from "../inquiries/frame-words";
import { LONGEST_QUESTION, SATISFACTIONS } from "../inquiries/inquiry";
import {
  keepSatisfaction,
  readInquiryLink,
  requireInquiryLink,
} from "../inquiries/inquiry-link.server";
import type { Inquiry } from "../inquiries/inquiry-row";
import { INQUIRY_LANGUAGES, inquiryWords } from "../inquiries/words/catalogue";
import type { Route } from "./+types/inquiry-link";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const MOST_BYTES = 64 * 1024;
const said = z.enum(SATISFACTIONS);
const titles = { asked: "link.title", more: "more.title", thanks: "link.thanks" } as const;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const link = await requireInquiryLink(context.get(servicesContext), params.token);
  const { district, inquiry, words } = await readInquiryLink(link, request);
  const { t, lang, dir } = words;
  return {
    ...{ lang, dir, token: params.token, district: district.name, contact: district.contact },
    number: words.number(inquiry.number),
    step: stepOf(inquiry),
    due:
      new URL(request.url).searchParams.has("said") && inquiry.state === "waiting"
        ? words.moment(inquiry.dueAt, district.timezone)
        : null,
    title: t(titles[stepOf(inquiry)]),
  };
}

function stepOf({
  askedAt,
  satisfaction,
}: Pick<Inquiry, "askedAt" | "satisfaction">): keyof typeof titles {
  if (!askedAt) return "more";
  return satisfaction ? "thanks" : "asked";
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requireInquiryLink(services, params.token);
  const form = await readBoundedForm(request, MOST_BYTES);
  const chosen = said.safeParse(form?.get("helped"));
  const note = clean(String(form?.get("note") ?? "")).slice(0, 2000);
  if (!chosen.success) return data({ note }, { status: 422 });
  await keepSatisfaction(link, { satisfaction: chosen.data, note }, services.clock());
  return seeOther(`/i/${params.token}${new URL(request.url).search}`);
}

export default function InquiryLink({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, token, district, number, step, due, contact } = loaderData;
  const { t } = inquiryWords(lang);
  return (
    <FormFrame
      district={district}
      foot={contact ? `${district}. ${contact}` : district}
      languages={INQUIRY_LANGUAGES.map((tag) => ({
        ...{ lang: tag, label: languageName(tag), href: `/i/${token}?lang=${tag}` },
        current: tag === lang,
      }))}
      words={publicFrameWords(lang)}
    >
      <h1 id="head">{t(titles[step])}</h1>
      <p className="lede">{t("link.lede", { number, district })}</p>
      {step === "asked" && (
        <form method="post" action={`/i/${token}?lang=${lang}`} className="form">
          <RadioField
            name="helped"
            label={t("link.title")}
            labelHidden
            options={SATISFACTIONS.map((value) => ({ value, label: t(`link.${value}`) }))}
            error={actionData ? t("link.choose") : undefined}
          />
          <TextArea
            name="note"
            label={t("link.note")}
            labelNote={t("ask.optional")}
            hint={t("link.who")}
            rows={3}
            maxLength={2000}
            defaultValue={actionData?.note}
            dir="auto"
          />
          <Button>{t("link.send")}</Button>
        </form>
      )}
      {due && (
        <Note>
          <p role="status">{t("more.thanks", { due })}</p>
        </Note>
      )}
      <section
        className={step === "more" ? "stack" : "part stack no-print"}
        aria-labelledby={step === "more" ? "head" : "more"}
      >
        {step !== "more" && <h2 id="more">{t("more.title")}</h2>}
        <form method="post" action={`/i/${token}/messages?lang=${lang}`} className="form">
          <TextArea
            name="text"
            label={t("more.text")}
            hint={t("ask.privacy")}
            rows={4}
            maxLength={LONGEST_QUESTION}
            dir="auto"
          />
          <Button look={step === "more" ? "main" : "quiet"}>{t("more.send")}</Button>
        </form>
      </section>
    </FormFrame>
  );
}
