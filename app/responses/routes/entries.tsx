import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { normalizeCode, sha256 } from "~/platform/secrets.server";
import { waveState } from "~/surveys/wave";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Figures } from "~/ui/parts/figures";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { EnteredNote } from "../doors/entry/entered-note";
import { enteredOf } from "../doors/entry/entered-words";
import { loadEntryWave } from "../doors/entry/load-entry.server";
import { countPaperEntries, findInvitationOfWave } from "../doors/entry/paper-entry.db.server";
import { readDoorCounts } from "../doors/entry/staff-answers.db.server";
import { WhatStaffSee } from "../doors/entry/what-staff-see";
import type { Route } from "./+types/entries";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Forms on paper" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "response.enter");
  const found = await loadEntryWave(staff, requireId(params.wave));
  if (!found) notFound();
  const { wave, title } = found;
  const counts = await transaction(staff, async (scope) => ({
    waiting: await countPaperEntries(scope, wave.id),
    stored: (await readDoorCounts(scope, wave.id)).paper,
  }));
  return {
    ...{ id: wave.id, title, mode: wave.mode, counts },
    isOpen: waveState(wave, staff.services.clock()) === "open",
    entered: enteredOf(new URL(request.url).searchParams.get("entered")),
  };
}

/** Finds the form of a code, typed or scanned. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "response.enter");
  const waveId = requireId(params.wave);
  if (!(await loadEntryWave(staff, waveId))) notFound();
  const typed = String((await request.formData()).get("code") ?? "");
  const codeHash = Uint8Array.from(sha256(normalizeCode(typed)));
  const invitation = await transaction(staff, (scope) =>
    findInvitationOfWave(scope, waveId, { codeHash }),
  );
  if (invitation) return seeOther(`/admin/waves/${waveId}/entries/${invitation.id}`);
  const error =
    "No invitation of this wave has this code. Compare it with the sheet: it has 10 characters.";
  return data({ typed, error }, { status: 422 });
}

/** Where forms on paper are typed in. */
export default function Entries({ loaderData: page, actionData }: Route.ComponentProps) {
  return (
    <>
      <ErrorSummary
        title="There is no form with this code"
        errors={actionData ? { code: actionData.error } : {}}
      />
      <EnteredNote entered={page.entered} />
      <PageHead
        kicker={<a href={`/admin/waves/${page.id}`}>{page.title}</a>}
        title="Type in forms on paper"
        lede="Each form is typed in twice and compared. Begin with the code on the sheet."
      />
      {page.isOpen ? (
        <form method="post" className="form">
          <TextField
            name="code"
            label="Code on the sheet"
            hint="Typed, or scanned with a reader. Spaces, dashes and capitals do not matter."
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            defaultValue={actionData?.typed}
            error={actionData?.error}
          />
          <Button>Open this form</Button>
        </form>
      ) : (
        <p>The wave is not open: nothing can be entered now.</p>
      )}
      <Figures
        figures={[
          { text: "entered once", number: page.counts.waiting.toLocaleString("en") },
          { text: "stored from paper", number: page.counts.stored.toLocaleString("en") },
        ]}
      />
      <Part id="print" title="The form to print">
        <p>
          <a href={`/admin/waves/${page.id}/paper-form`}>Print the form on paper</a>
        </p>
      </Part>
      <WhatStaffSee mode={page.mode} />
    </>
  );
}
