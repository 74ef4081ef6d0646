import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { PageHead } from "~/ui/parts/page-head";
import { eraseInquiry } from "../inquiries/forget-inquiries.server";
import { backToCase, requireInquiry } from "../inquiries/require-inquiry.server";
import type { Route } from "./+types/inquiry-erasure";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Erase an inquiry" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "person.erase");
  const { id, number, subject, emptiedAt } = await requireInquiry(staff, params.inquiry);
  if (emptiedAt) notFound();
  return { id, number, subject };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "person.erase");
  const { id } = await requireInquiry(staff, params.inquiry);
  return backToCase(id, { ok: await eraseInquiry(staff, id) });
}

export default function InquiryErasure({ loaderData }: Route.ComponentProps) {
  const { id, number, subject } = loaderData;
  const path = `/admin/inquiries/${id}`;
  return (
    <>
      <PageHead
        kicker={
          <a href={path}>
            <bdi>{subject}</bdi>
          </a>
        }
        title={`Erase inquiry ${number}`}
        lede="For somebody who asked for it. It cannot be undone."
      />
      <ConfirmForm
        lost={
          <div className="stack">
            <p>
              This is lost: what they wrote and what they were answered, notes among staff, their
              name, address and telephone, and the link they have. A mail that waits is not sent.
            </p>
            <p>
              This stays: that it came in and when it was answered, as a number, mails that were
              sent, and backups made before.
            </p>
          </div>
        }
        button={`Erase inquiry ${number} for good`}
        back={{ href: path, label: "Leave it as it is" }}
      />
    </>
  );
}
