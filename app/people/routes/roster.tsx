import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { counted } from "~/platform/counted";
import { seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { FileField } from "~/ui/fields/file-field";
import { DataTable } from "~/ui/parts/data-table";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { audienceName } from "../audience-words";
import { lacksSchool } from "../csv/shared-columns";
import { importRoster } from "../import-roster.server";
import { WrongRows } from "../imports/wrong-rows";
import { languageInEnglish } from "../language-tag";
import { listRosterCells } from "../list-roster.server";
import type { Route } from "./+types/roster";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Roster" }];

const MOST_BYTES = 8 * 1024 * 1024;

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "roster.read");
  const [cells, schools] = await Promise.all([listRosterCells(staff), listSchools(staff)]);
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  return {
    ...{ mayImport: staff.may("people.import"), mayAddSchools: staff.may("school.add") },
    cells: cells
      .map(({ schoolId, ...cell }) => ({
        ...cell,
        school: schoolId ? (names.get(schoolId) ?? schoolId) : "No one school",
      }))
      .sort(
        (a, b) =>
          a.audience.localeCompare(b.audience) ||
          a.school.localeCompare(b.school) ||
          languageInEnglish(a.language).localeCompare(languageInEnglish(b.language)),
      ),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const form = await readBoundedForm(request, MOST_BYTES);
  if (!form) return refuse("The file is larger than 8 MB. Use the command line for it.", 413);
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) {
    return refuse("Choose a CSV file with at least one row.");
  }
  const imported = await importRoster(staff, file.stream());
  if (!imported.ok) return refuse(imported.reason);
  const { refused, cells } = imported;
  return refused.length === 0 ? seeOther("/admin/roster") : data({ error: null, refused, cells });
}

const refuse = (error: string, status = 422) => data({ error, refused: [], cells: 0 }, { status });

const sourceWords = {
  imported: "From your roster file",
  directory: "Counted in the directory",
} as const;

export default function Roster({
  loaderData: { cells, mayImport, mayAddSchools },
  actionData,
}: Route.ComponentProps) {
  const refused = actionData?.refused ?? [];
  const [first] = cells;
  const oneSource = cells.every(({ source }) => source === first?.source) ? first?.source : null;
  return (
    <>
      <PageHead
        title="Roster"
        lede="How many people there are. Scores are weighted to these counts, so that a school where many answer does not drown out one where few do."
      />
      {refused.length > 0 && (
        <>
          <Note look="heed">
            <p role="status">
              {`${counted(actionData?.cells ?? 0, "count was", "counts were")} brought in; ${counted(refused.length, "row was", "rows were")} left out.`}
            </p>
            {mayAddSchools && refused.some(lacksSchool) && (
              <p>
                Some name a school that you do not have.{" "}
                <a href="/admin/schools?next=/admin/roster#add">Add it by its code</a>, then import
                the file again.
              </p>
            )}
          </Note>
          <WrongRows refused={refused} />
        </>
      )}
      {cells.length === 0 ? (
        <Empty
          title="No counts yet"
          text="Without counts of your own, people in the directory are counted. Import people, or a roster."
        />
      ) : (
        <DataTable
          caption={`People by audience, school and language${oneSource ? `, ${sourceWords[oneSource].toLowerCase()}` : ""}`}
          label="Roster"
          cards
          columns={[
            { key: "audience", label: "Audience" },
            { key: "school", label: "School" },
            { key: "language", label: "Language" },
            { key: "count", label: "People", numeric: true },
            ...(oneSource ? [] : [{ key: "source", label: "Where the count is from" }]),
          ]}
          rows={cells.map(({ audience, school, language, count, source }) => ({
            key: [audience, school, language].join("/"),
            cells: [
              audienceName(audience),
              school,
              languageInEnglish(language),
              count.toLocaleString("en"),
              ...(oneSource ? [] : [sourceWords[source]]),
            ],
          }))}
        />
      )}
      {mayImport && (
        <Part id="import" title="Bring in your own counts">
          <p>
            A CSV file with the columns school, audience, language and count; DISTRICT stands for no
            one school. It takes the place of the counts brought in before.
          </p>
          <form method="post" encType="multipart/form-data" className="form narrow">
            <FileField
              name="file"
              label="Roster file"
              accept=".csv,text/csv"
              error={actionData?.error ?? undefined}
            />
            <Button look="quiet">Import the roster</Button>
          </form>
        </Part>
      )}
    </>
  );
}
