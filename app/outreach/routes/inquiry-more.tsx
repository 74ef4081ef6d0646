import { data } from "react-router";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { servicesContext } from "~/platform/services.server";
import { Button } from "~/ui/fields/button";
import { TextArea } from "~/ui/fields/text-area";
import { FormFrame } from "~/ui/frames/form-frame";
import { clean } from "../inquiries/ask-form";
import { withinAskLimit } from "../inquiries/ask-limits.server";
import { publicFrameWords } from "../inquiries/frame-words";
import { hearAgain } from "../inquiries/hear-again.server";
import { LONGEST_QUESTION } from "../inquiries/inquiry";
import { readInquiryLink, requireInquiryLink } from "../inquiries/inquiry-link.server";
import { inquiryWords } from "../inquiries/words/catalogue";
import type { Route } from "./+types/inquiry-more";

export const headers = () => ({ "Cache-Control": "no-store" });
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const MOST_BYTES = 128 * 1024;

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const link = await requireInquiryLink(context.get(servicesContext), params.token);
  const { district, inquiry, words } = await readInquiryLink(link, request);
  return {
    ...{ lang: words.lang, dir: words.dir, district: district.name, token: params.token },
    title: words.t("more.title"),
    lede: words.t("link.lede", { number: words.number(inquiry.number), district: district.name }),
  };
}

/** Who asked says more, by the link of a mail. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const link = await requireInquiryLink(services, params.token);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) return data({ text: "", problem: "error.question_long" as const }, { status: 413 });
  const text = clean(String(form.get("text") ?? ""));
  if (text === "") return data({ text, problem: "error.question" as const }, { status: 422 });
  if (text.length > LONGEST_QUESTION) {
    return data({ text, problem: "error.question_long" as const }, { status: 422 });
  }
  if (!(await withinAskLimit(services, "ask-again", link.id))) {
    return data({ text, problem: "error.busy" as const }, { status: 429 });
  }
  await hearAgain(link.caller, link.id, { body: text, medium: "web" }, services.clock());
  const lang = new URL(request.url).searchParams.get("lang") ?? "";
  return seeOther(`/i/${params.token}?${new URLSearchParams({ lang, said: "1" })}`);
}

export default function InquiryMore({ loaderData, actionData }: Route.ComponentProps) {
  const { lang, token, district, title, lede } = loaderData;
  const { t, number } = inquiryWords(lang);
  return (
    <FormFrame district={district} foot={district} words={publicFrameWords(lang)}>
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
      <form method="post" action={`/i/${token}/messages?lang=${lang}`} className="form">
        <TextArea
          name="text"
          label={t("more.text")}
          hint={t("ask.privacy")}
          rows={6}
          defaultValue={actionData?.text}
          error={actionData && t(actionData.problem, { most: number(LONGEST_QUESTION) })}
          dir="auto"
        />
        <Button>{t("more.send")}</Button>
      </form>
    </FormFrame>
  );
}
