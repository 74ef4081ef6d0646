import { data } from "react-router";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { HiddenInputs } from "~/ui/parts/hidden-inputs";
import { PageHead } from "~/ui/parts/page-head";
import { Differences, differencesOf } from "../doors/entry/differences";
import { enterPaper } from "../doors/entry/enter-paper.server";
import { entryPage, requireEntry } from "../doors/entry/entry-page.server";
import { EntryTable, FieldsToMend } from "../doors/entry/entry-table";
import { readEntry } from "../doors/entry/read-entry";
import { readPostedBody } from "../doors/posted-body.server";
import type { Route } from "./+types/paper-entry";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Type a form in" }];

export async function loader(args: Route.LoaderArgs) {
  return entryPage(await requireEntry(args));
}

/** Keeps the first entry, or compares the second with it. */
export async function action(args: Route.ActionArgs) {
  const required = await requireEntry(args);
  const { staff, wave, entry } = required;
  const { here } = entryPage(required);
  const body = (await readPostedBody(args.request)) ?? new URLSearchParams();
  const values = Object.fromEntries(body);
  const read = readEntry(entry.asked, entry.questions, body);
  if (!read.ok) return data({ values, errors: read.errors, differs: null }, { status: 422 });
  const { invitation } = entry;
  const entering = { waveId: wave.wave.id, invitation, given: read.given };
  const stage = body.get("stage") === "second" ? "second" : "first";
  const entered = await enterPaper(staff, stage, entering);
  if (entered.kind !== "differs") return seeOther(`${here}?entered=${entered.kind}`);
  const differs = differencesOf(entry, entered, read.given);
  return data({ values, errors: [], differs }, { status: 200 });
}

export default function PaperEntry({ loaderData: page, actionData }: Route.ComponentProps) {
  const { values = {}, errors = [], differs = null } = actionData ?? {};
  return (
    <>
      <PageHead
        kicker={<a href={page.here}>Forms on paper: {page.title}</a>}
        title={page.stage === "first" ? "First entry" : "Second entry"}
        lede={`For ${page.audience}${page.school ? `, about ${page.school}` : ""}. Type the small number beside the crossed box; several with spaces between them, a ranking in its order. What is not answered stays empty.`}
      />
      {differs ? (
        <Differences page={page} differs={differs} />
      ) : (
        <>
          {errors.length > 0 && <FieldsToMend />}
          <LanguageOfPaper page={page} />
          <form method="post" className="stack">
            <HiddenInputs values={{ stage: page.stage }} />
            <EntryTable {...page} values={values} errors={errors} />
            <p className="row">
              <Button>
                {page.stage === "first" ? "Keep the first entry" : "Compare with the first"}
              </Button>
            </p>
          </form>
        </>
      )}
    </>
  );
}

function LanguageOfPaper({ page }: { page: Route.ComponentProps["loaderData"] }) {
  return (
    <form method="get" className="filter">
      <SelectField
        name="lang"
        label="Language on the paper"
        options={page.languages}
        defaultValue={page.language}
      />
      <Button look="quiet">Show it</Button>
    </form>
  );
}
