import { data } from "react-router";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { PageHead } from "~/ui/parts/page-head";
import { resolvePaper } from "../doors/entry/enter-paper.server";
import { entryPage, requireEntry } from "../doors/entry/entry-page.server";
import { EntryTable, FieldsToMend } from "../doors/entry/entry-table";
import { readEntry } from "../doors/entry/read-entry";
import { readPostedBody } from "../doors/posted-body.server";
import type { Route } from "./+types/entry-resolution";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Look at the paper once more" }];

export async function loader(args: Route.LoaderArgs) {
  return entryPage(await requireEntry(args));
}

/** Stores what a third look at the paper found. */
export async function action(args: Route.ActionArgs) {
  const required = await requireEntry(args);
  const { staff, wave, entry } = required;
  const body = (await readPostedBody(args.request)) ?? new URLSearchParams();
  const read = readEntry(entry.asked, entry.questions, body);
  if (!read.ok) {
    return data({ values: Object.fromEntries(body), errors: read.errors }, { status: 422 });
  }
  const { invitation } = entry;
  const entering = { waveId: wave.wave.id, invitation, given: read.given };
  const entered = await resolvePaper(staff, entering);
  return seeOther(`${entryPage(required).here}?entered=${entered.kind}`);
}

export default function EntryResolution({ loaderData: page, actionData }: Route.ComponentProps) {
  return (
    <>
      <PageHead
        kicker={<a href={page.here}>Forms on paper: {page.title}</a>}
        title="Look at the paper once more"
      />
      {actionData ? (
        <form method="post" className="stack">
          <FieldsToMend />
          <EntryTable {...page} values={actionData.values} errors={actionData.errors} />
          <p className="row">
            <Button>Store what the paper says</Button>
          </p>
        </form>
      ) : (
        <p>
          Two entries are compared when the second is sent. <a href={page.path}>Type the form in</a>
        </p>
      )}
    </>
  );
}
