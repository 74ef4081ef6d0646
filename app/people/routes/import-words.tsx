import { Fragment } from "react";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { languageChoices } from "~/districts/language";
import { listSchools } from "~/districts/list-schools.server";
import { notFound, seeOther } from "~/platform/http.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { followPath } from "../imports/follow";
import { loadMapping } from "../mapping/load-mapping.server";
import type { WordColumn } from "../mapping/mapping";
import { wordChoices, wordField } from "../mapping/mapping-choices";
import { readWordsForm } from "../mapping/mapping-form";
import { openWords } from "../mapping/open-words";
import { tellMapping } from "../mapping/tell-mapping.server";
import type { Route } from "./+types/import-words";

export const handle = { room: "reach" };
export const meta = () => [{ title: "Words of a file" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const loaded = await loadMapping(staff, id);
  if (loaded === "no such import") notFound();
  if (!loaded) return seeOther(`/admin/people/imports/${id}`);
  const { filename, columns, mapping } = loaded;
  return {
    ...{ id, filename },
    words: openWords(mapping, columns, loaded.context),
    choices: wordChoices(await listSchools(staff), languageChoices),
    mayAddSchools: staff.may("school.add"),
  };
}

/** Remembers the words, then checks the file by them or goes to add a school that one of them names. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "people.import");
  const id = requireId(params.import);
  const loaded = await loadMapping(staff, id);
  if (loaded === "no such import") notFound();
  if (loaded) {
    const { columns, filename, fingerprint } = loaded;
    const asked = openWords(loaded.mapping, columns, loaded.context);
    const choices = wordChoices(await listSchools(staff), languageChoices);
    const form = await request.formData();
    const mapping = readWordsForm(form, asked, choices, loaded.mapping);
    const told = { fingerprint, filename, mapping, now: staff.services.clock() };
    const school = form.get("school");
    await tellMapping(staff, told, school === null ? { importId: id } : null);
    if (school !== null) return seeOther(addSchoolPath(id, String(school)));
  }
  return seeOther(followPath(id));
}

function addSchoolPath(id: string, name: string): string {
  const query = new URLSearchParams({ name, next: `/admin/people/imports/${id}/words` });
  return `/admin/schools?${query}#add`;
}

const TITLES: Readonly<Record<WordColumn, string>> = {
  audience: "Audiences",
  schools: "Schools",
  language: "Languages",
  relationship: "Relationships to a student",
};

const HEAD = {
  title: "What do these words stand for?",
  lede: "The file has words that are not ours. Rows with a word that you leave open are listed and not imported.",
};
const HEAD_WITHOUT_WORDS = {
  title: "Every word of the file is known",
  lede: "Check the file now. Nothing is written before you have seen what it would do.",
};

export default function ImportWords({ loaderData }: Route.ComponentProps) {
  const { id, filename, words, choices, mayAddSchools } = loaderData;
  const columns = (Object.keys(TITLES) as WordColumn[]).filter((column) =>
    words.some((word) => word.column === column),
  );
  return (
    <>
      <PageHead
        kicker={<a href={`/admin/people/imports/${id}/mapping`}>{filename}</a>}
        {...(words.length > 0 ? HEAD : HEAD_WITHOUT_WORDS)}
      />
      <form method="post" className="form">
        {columns.map((column) => (
          <Part key={column} id={column} title={TITLES[column]}>
            {column === "schools" && mayAddSchools && (
              <p>One of yours is not in the list? Add it: what you have said here is kept.</p>
            )}
            {words.map((word, index) =>
              word.column === column ? (
                <Fragment key={word.theirs}>
                  <SelectField
                    id={`w-${index}`}
                    name={wordField(word)}
                    label={`“${word.theirs}” stands for`}
                    blank="Left open"
                    options={choices[column]}
                    defaultValue={word.ours}
                  />
                  {column === "schools" && mayAddSchools && word.ours === "" && (
                    <Button look="quiet" name="school" value={word.theirs}>
                      Add “{word.theirs}” as a school
                    </Button>
                  )}
                </Fragment>
              ) : null,
            )}
          </Part>
        ))}
        <Button>Check the file</Button>
      </form>
    </>
  );
}
