import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { counted } from "~/platform/counted";
import { forbidden, notFound, seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { PageHead } from "~/ui/parts/page-head";
import { importStateWords } from "../import-state";
import { FOLLOW_SECONDS, followPath } from "../imports/follow";
import { ImportReport } from "../imports/import-report";
import { movedPeople, readsAs } from "../imports/moved";
import { findImport } from "../people-import.db.server";
import { agreeToImport } from "../upload-people.server";
import type { Route } from "./+types/import";

export const handle = { room: "reach" };
export const meta = ({ loaderData }: Route.MetaArgs) => {
  if (!loaderData?.follows) return [{ title: "Import people" }];
  const title = `${importStateWords[loaderData.state]}: import people`;
  return [{ title }, { httpEquiv: "refresh", content: String(FOLLOW_SECONDS) }];
};

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const found = await transaction(staff, (scope) => findImport(scope, id));
  if (!found) notFound();
  const { filename, state, rowsDone, report } = found;
  const working = state === "checking" || state === "importing";
  const follows = working && new URL(request.url).searchParams.has("follow");
  const mayAddSchools = staff.may("school.add");
  return { id, filename, state, rowsDone, report, mayAddSchools, working, follows };
}

/** A person has read the check and agrees; to very many changes by their number. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const found = await transaction(staff, (scope) => findImport(scope, id));
  if (!found) notFound();
  const typed = String((await request.formData()).get("number") ?? "");
  const guard = found.report?.ok ? found.report.guard : null;
  const mustAgree = guard?.stopped === true;
  if (guard && mustAgree && !readsAs(typed, movedPeople(guard))) {
    const number = movedPeople(guard).toLocaleString("en");
    const error = `Type the number ${number} if so many changes are right.`;
    return data({ error, typed: typed.slice(0, 40) }, { status: 422 });
  }
  if (!(await agreeToImport(staff, id, mustAgree))) {
    forbidden("This file is not waiting to be imported: somebody may have started it already.");
  }
  return seeOther(followPath(id));
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Import({ loaderData, actionData }: Route.ComponentProps) {
  const { id, filename, state, report, mayAddSchools, working, follows } = loaderData;
  const isOver = state === "refused" || state === "left";
  return (
    <>
      <PageHead
        kicker={
          <>
            <a href="/admin/people/imports">Import people</a>: {filename}
          </>
        }
        title={titleOf(loaderData)}
        lede={ledeOf(loaderData)}
      >
        {working && !follows && <a href="?follow">Keep this page up to date</a>}
        {follows && <a href="?">Stop keeping this page up to date</a>}
        {state === "mapping" && (
          <Button href={`/admin/people/imports/${id}/mapping`}>Say what the columns are</Button>
        )}
        {state === "done" && <Button href="/admin/people">See the people</Button>}
        {isOver && <Button href="/admin/people/imports">Choose another file</Button>}
      </PageHead>
      {report?.ok && state !== "checking" && (
        <ImportReport {...{ id, state, report, mayAddSchools }} refused={actionData ?? null} />
      )}
    </>
  );
}

function titleOf({ state, report }: Loaded): string {
  if (state === "mapping") return "These columns have other names than ours";
  if (!report?.ok) return importStateWords[state];
  const { people, guard } = report;
  const moved = people.new + people.changed;
  const change = `${moved.toLocaleString("en")} ${moved === 1 ? "person" : "people"}`;
  if (state === "checked" && guard?.stopped)
    return `Stopped: ${movedPeople(guard).toLocaleString("en")} of ${guard.of.toLocaleString("en")} people would change or are missing`;
  if (state === "checked") return `This file would add or change ${change}`;
  return state === "done"
    ? `${change} ${moved === 1 ? "was" : "were"} added or changed`
    : importStateWords[state];
}

function ledeOf({ state, working, rowsDone, report }: Loaded): string {
  if (working)
    return `${counted(rowsDone, "row is", "rows are")} read. You can leave this page; it goes on.`;
  if (state === "mapping")
    return "Say once which is which; the next file with the same header is read the same way.";
  if (state === "left") return "Nothing of it was imported.";
  if (report && !report.ok) return report.reason;
  return state === "checked"
    ? "Nothing is written yet."
    : "People who are not in the file stay as they were.";
}
