import { data } from "react-router";
import { clientAddressContext } from "~/auth/client-address";
import { getDistrict, requirePublicDistrict } from "~/districts/get-district.server";
import { listSchools } from "~/districts/list-schools.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { servicesContext } from "~/platform/services.server";
import { browserLanguage } from "~/responses/messages/browser-language";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { noValues, readAsk } from "../inquiries/ask-form";
import { AskForm } from "../inquiries/ask-form-part";
import { withinAskLimit } from "../inquiries/ask-limits.server";
import { LONGEST_QUESTION } from "../inquiries/inquiry";
import { openInquiry } from "../inquiries/open-inquiry.server";
import { dueAt } from "../inquiries/promise";
import { getPromise } from "../inquiries/promise.db.server";
import { INQUIRY_LANGUAGES, inquiryWords } from "../inquiries/words/catalogue";
import type { Route } from "./+types/ask";

export const handle = { room: "reach", languages: INQUIRY_LANGUAGES };
export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: loaderData?.title ?? "" }];

const MOST_BYTES = 128 * 1024;

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const query = new URL(request.url).searchParams;
  const { district, promise } = await transaction(caller, async (scope) => ({
    district: await getDistrict(scope),
    promise: await getPromise(scope),
  }));
  const words = await wordsFor(request, caller);
  const number = /^\d{1,9}$/.exec(query.get("number") ?? "")?.[0];
  const due = dueAt(services.clock(), promise, district.timezone);
  return {
    ...{ lang: words.lang, dir: words.dir, title: words.t("ask.title") },
    lede: words.t("ask.lede", {
      ...{ district: district.name, amount: promise.amount, unit: promise.unit },
    }),
    schools: (await listSchools(caller)).map(({ id, name }) => ({ id, name })),
    sent: number
      ? words.t("sent.number", {
          ...{ number: words.number(Number(number)), due: words.moment(due, district.timezone) },
        })
      : null,
  };
}

/** What the address asks for, then the browser, then the district. */
async function wordsFor(request: Request, caller: Caller) {
  const { language } = await getDistrict(caller);
  const asked = new URL(request.url).searchParams.get("lang");
  const browser = browserLanguage(request.headers.get("Accept-Language"), INQUIRY_LANGUAGES);
  return inquiryWords(asked, browser, language);
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const services = context.get(servicesContext);
  const caller = await requirePublicDistrict(services, params.district);
  const words = await wordsFor(request, caller);
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) {
    const most = words.number(LONGEST_QUESTION);
    throw data({ message: words.t("error.question_long", { most }) }, { status: 413 });
  }
  const asked = readAsk(form, words);
  if (!asked.ok) {
    const { errors, values } = asked;
    return data({ errors, values, busy: false }, { status: 422 });
  }
  const { school, ...inquiry } = asked.value;
  const isWithin =
    (await withinAskLimit(services, "ask-from", context.get(clientAddressContext))) &&
    (await withinAskLimit(services, "ask-mail", inquiry.email?.key ?? ""));
  if (!isWithin) {
    const values = { ...noValues, ...Object.fromEntries(textsOf(form)) };
    return data({ errors: {}, values, busy: true }, { status: 429 });
  }
  const schools = await listSchools(caller);
  const schoolId = schools.find(({ id }) => id === school)?.id ?? null;
  const opened = await openInquiry(
    caller,
    services,
    { ...inquiry, schoolId, channel: "web", language: words.lang },
    { receipt: true },
  );
  return seeOther(`/d/${params.district}/ask?lang=${words.lang}&number=${opened.number}`);
}

const textsOf = (form: FormData) =>
  [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));

export default function Ask({ loaderData, actionData, params }: Route.ComponentProps) {
  const { lang, lede, title, schools, sent } = loaderData;
  const words = inquiryWords(lang);
  const { t } = words;
  if (sent && !actionData) {
    return (
      <div className="narrow stack">
        <PageHead title={t("sent.title")} lede={sent} />
        <p>{t("sent.mail")}</p>
        <p>
          <a href={`/d/${params.district}/ask?lang=${lang}`}>{t("sent.again")}</a>
        </p>
      </div>
    );
  }
  const errors: Record<string, string> = actionData?.errors ?? {};
  const count = Object.keys(errors).length;
  return (
    <div className="narrow stack">
      <ErrorSummary title={t("error.title", { count })} errors={errors} />
      <PageHead title={title} lede={lede} />
      {actionData?.busy && (
        <Note look="stop">
          <p role="alert">{t("error.busy")}</p>
        </Note>
      )}
      <Note look="heed">
        <p>{t("ask.danger")}</p>
      </Note>
      <AskForm {...{ words, errors, schools }} values={actionData?.values ?? noValues} />
    </div>
  );
}
