import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { AnswerForm } from "../inquiries/answer-form-part";
import { answerInquiry } from "../inquiries/answer-inquiry.server";
import { answerSchema } from "../inquiries/case-forms";
import { CaseFacts, CaseSteps } from "../inquiries/case-parts";
import { Conversation } from "../inquiries/conversation-part";
import { loadCase } from "../inquiries/load-case.server";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry";

export const handle = { room: "reach" };
export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData ? `Inquiry ${loaderData.number}` : "Inquiry" },
];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const inquiry = await requireInquiry(staff, params.inquiry);
  const template = new URL(request.url).searchParams.get("template");
  return { ...(await loadCase(staff, inquiry, template)), mayErase: staff.may("person.erase") };
}

/** An answer, or something asked back. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "inquiry.answer");
  const inquiry = await requireInquiry(staff, params.inquiry);
  const form = parseForm(await request.formData(), answerSchema);
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  const answered = await answerInquiry(staff, inquiry.id, form.value);
  if (!answered.ok && answered.reason === "no_address") {
    const errors = { medium: "There is no mail address. Tell them another way, and say so here." };
    return data({ errors, values: { body: form.value.body } }, { status: 422 });
  }
  return backToCase(inquiry.id, answered);
}

export default function Inquiry({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  const { number, subject, state, isLate, emptied } = loaderData;
  return (
    <>
      <ErrorSummary title="Nothing is sent yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/inquiries">Inquiries</a>}
        title={<bdi>{subject}</bdi>}
        lede={`No. ${number}. ${state}${isLate ? ", past your promise" : ""}.`}
      />
      {emptied && (
        <Note>
          <p>
            What was said here, and by whom, was deleted on {emptied}. When it came in and how it
            was handled still counts.
          </p>
        </Note>
      )}
      <CaseFacts {...loaderData} />
      <Part id="said" title="What was said">
        <Conversation {...loaderData} />
      </Part>
      {!emptied && (
        <>
          <Part id="answer" title="Answer">
            <AnswerForm {...loaderData} errors={errors} values={values} />
          </Part>
          <Part id="steps" title="This case" noPrint>
            <CaseSteps {...loaderData} />
          </Part>
        </>
      )}
    </>
  );
}
