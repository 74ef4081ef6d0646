import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextArea } from "~/ui/fields/text-area";
import { ConfirmForm } from "~/ui/parts/confirm-form";
import { Details } from "~/ui/parts/details";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { findConcern } from "../open-text/concern.db.server";
import { decided, textErrors } from "../open-text/decide-route.server";
import { findSuggestions } from "../open-text/find-suggestions.server";
import { findText } from "../open-text/open-text.db.server";
import { redactText } from "../open-text/redact-text.server";
import { markedPieces, PLACEHOLDERS, suggestionKey } from "../open-text/redaction";
import { requireTextWave } from "../open-text/require-text-wave.server";
import { MarkedText } from "../open-text/written-text";
import type { Route } from "./+types/open-text";

export const handle = { room: "report" };
export const meta = () => [{ title: "Redact a text" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "open-text.read");
  const wave = await requireTextWave(staff, params.wave);
  const id = requireId(params.text);
  const { row, concern } = await transaction(staff, async (scope) => ({
    row: await findText(scope, wave.id, id),
    concern: await findConcern(scope, id),
  }));
  const text = row?.text ?? row?.redacted ?? null;
  if (!row || text === null) notFound("There is no such text to read.");
  const suggestions = await findSuggestions(staff, text);
  return {
    ...{ waveId: wave.id, id, title: wave.title, isUnread: row.state === "unread" },
    from: wave.audience(row.audience),
    question: wave.question(row.itemId),
    pieces: markedPieces(text, suggestions),
    suggestions: suggestions.map((one, index) => ({
      value: suggestionKey(one),
      label: `${index + 1}. ${one.content} → ${PLACEHOLDERS[one.kind]}`,
    })),
    isInConcern: concern !== null && concern.handledAt === null,
    may: staff.may("open-text.redact"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "open-text.redact");
  const wave = await requireTextWave(staff, params.wave);
  const form = await request.formData();
  const accepted = form.getAll("out").map(String);
  const typed = String(form.get("further") ?? "");
  const further = typed.split("\n").flatMap((line) => line.trim() || []);
  const done = await redactText(
    staff,
    { waveId: wave.id, id: requireId(params.text) },
    {
      accepted,
      further,
    },
  );
  const errors = textErrors(done);
  if (errors) return data({ errors, accepted, further: typed }, { status: 422 });
  return seeOther(await decided(staff, wave.id, done));
}

type Data = Route.ComponentProps["loaderData"];

export default function OpenText({ loaderData: page, actionData }: Route.ComponentProps) {
  const here = `/admin/waves/${page.waveId}/texts`;
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href={here}>{page.title}</a>: {page.from}
          </>
        }
        title={page.isUnread ? "What tells who wrote this?" : "Take out more"}
        lede={page.question}
      />
      <div className="note">
        <MarkedText pieces={page.pieces} />
      </div>
      {page.isInConcern ? (
        <Note look="heed">
          <p>
            Somebody may be in danger. The words stay as they are until it is handled.{" "}
            <a href={`${here}/${page.id}/handling`}>Note what was done</a>
          </p>
        </Note>
      ) : (
        page.may && <Redaction page={page} typed={actionData} />
      )}
      <p className="row">
        <a href={here}>Back to all texts</a>
        <a href={`/admin/waves/${page.waveId}/themes`}>Themes</a>
      </p>
      {page.may && !page.isInConcern && <Others page={page} here={`${here}/${page.id}`} />}
    </>
  );
}

type Typed = { errors: Record<string, string>; accepted: string[]; further: string } | undefined;

function Redaction({ page, typed }: { page: Data; typed: Typed }) {
  const { errors = {}, accepted, further } = typed ?? {};
  return (
    <>
      <ErrorSummary title="The text is not redacted yet" errors={errors} />
      <form method="post" className="form">
        {page.suggestions.length > 0 && (
          <CheckListField
            name="out"
            label="Take out what is ticked, wherever it stands"
            options={page.suggestions}
            defaultValues={accepted ?? page.suggestions.map(({ value }) => value)}
          />
        )}
        <TextArea
          name="further"
          label="Also take out"
          hint="Words as they stand in the text, one piece a line: a name nobody has in a list, a nickname, a room, an illness, a post only one person holds."
          rows={3}
          dir="auto"
          defaultValue={further}
          error={errors.further}
        />
        <div className="stack">
          <p className="hint">
            {page.isUnread
              ? "The words as they were written are deleted and cannot be brought back. You can take out more later."
              : "What you take out cannot be brought back."}
          </p>
          <Button>{page.isUnread ? "Redact it and go on" : "Take it out"}</Button>
        </div>
      </form>
      <Details summary="How suggestions are made, and what they miss">
        <p>
          Mail addresses, links, phone numbers and long numbers are found by their shape; names by
          the directory, the staff list, and titles such as “Mr.” in all seven languages. In English
          grammar finds further names; in other languages a name that is in no list is not found. No
          student is in any list. Read every text.
        </p>
      </Details>
    </>
  );
}

function Others({ page, here }: { page: Data; here: string }) {
  return (
    <>
      {page.isUnread && (
        <Part id="concern" title="Somebody may be in danger?" noPrint>
          <p>
            The text goes to the top of the list, its words as they stand, until somebody notes what
            was done.
          </p>
          <form method="post" action={`${here}/concern`}>
            <Button look="quiet">Put it first on the list</Button>
          </form>
        </Part>
      )}
      <Part id="withholding" title="Leave it out">
        <ConfirmForm
          action={`${here}/withholding`}
          button="Delete this text"
          lost={
            <p>
              <strong>The whole text is deleted.</strong> For what cannot be told without telling
              whose it is. An opinion you do not share is no reason.
            </p>
          }
        />
      </Part>
    </>
  );
}
