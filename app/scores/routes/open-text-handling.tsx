import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { formatMoment } from "~/platform/dates";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { Facts } from "~/ui/parts/facts";
import { PageHead } from "~/ui/parts/page-head";
import { findConcern } from "../open-text/concern.db.server";
import { DangerNote, dangerReason } from "../open-text/danger-note";
import { findText } from "../open-text/open-text.db.server";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { handleConcern } from "../open-text/tend-concerns.server";
import { WrittenText } from "../open-text/written-text";
import type { Route } from "./+types/open-text-handling";

export const handle = { room: "report" };
export const meta = () => [{ title: "Somebody may be in danger" }];

const schema = z.object({
  note: z
    .string("Say who was told and what was done.")
    .trim()
    .min(1, "Say who was told and what was done.")
    .max(2000, "Use at most 2,000 characters."),
});

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "open-text.read");
  const wave = await requireTextWave(staff, params.wave);
  const id = requireId(params.text);
  const { row, concern } = await transaction(staff, async (scope) => ({
    row: await findText(scope, wave.id, id),
    concern: await findConcern(scope, id),
  }));
  if (!row || !concern) notFound("There is no such text on the list.");
  const { handledAt } = concern;
  return {
    ...{ waveId: wave.id, id, title: wave.title, isConfidential: wave.isConfidential },
    text: row.text ?? row.redacted,
    from: wave.audience(row.audience),
    reason: dangerReason(concern.kinds),
    handled: handledAt && {
      at: formatMoment(handledAt, staff.session.timezone),
      by: concern.handledBy ?? "",
      note: concern.note,
    },
    may: staff.may("open-text.redact"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "open-text.redact");
  const wave = await requireTextWave(staff, params.wave);
  const id = requireId(params.text);
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return data(form, { status: 422 });
  const done = { at: staff.services.clock(), note: form.value.note };
  const named = { waveId: wave.id, id };
  if (!(await handleConcern(staff, named, done))) notFound("Nothing is to be handled here.");
  return seeOther(`/admin/waves/${wave.id}/texts/${id}/handling`);
}

export default function OpenTextHandling({ loaderData: page, actionData }: Route.ComponentProps) {
  const { errors = {}, values = {} } = actionData ?? {};
  const here = `/admin/waves/${page.waveId}/texts`;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={here}>{page.title}</a>: {page.from}
          </>
        }
        title={page.handled ? "This was handled" : "Somebody may be in danger"}
        lede={`${page.reason}.`}
      />
      {page.text !== null && (
        <div className="note">
          <WrittenText text={page.text} />
        </div>
      )}
      {page.handled ? (
        <Facts
          facts={[
            { term: "By", value: page.handled.by },
            { term: "When", value: page.handled.at },
            { term: "What was done", value: page.handled.note },
          ]}
        />
      ) : (
        <>
          <DangerNote isConfidential={page.isConfidential} />
          <ErrorSummary title="It is not marked as handled yet" errors={errors} />
          {page.may && (
            <form method="post" className="form">
              <TextArea
                name="note"
                label="Who was told, and what was done?"
                hint="Your name and the time are noted with it. Do not copy the text."
                defaultValue={values.note}
                error={errors.note}
              />
              <Button>Mark it handled</Button>
            </form>
          )}
        </>
      )}
      <p className="row">
        {page.handled && page.text !== null && <a href={`${here}/${page.id}`}>Redact the text</a>}
        <a href={here}>Back to all texts</a>
      </p>
    </>
  );
}
