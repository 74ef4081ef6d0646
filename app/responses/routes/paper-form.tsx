import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listSchools } from "~/districts/list-schools.server";
import { audienceName } from "~/people/audience-words";
import { notFound } from "~/platform/http.server";
import { findWaveName } from "~/surveys/find-wave-name.server";
import { Button } from "~/ui/fields/button";
import { SelectField } from "~/ui/fields/select-field";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { loadPaperForms } from "../doors/paper/load-paper-forms.server";
import { LETTER_PAPERS, PAPER_NAMES, usualPaper } from "../doors/print/paper";
import { sheetKinds } from "../doors/print/print-sheet.server";
import { languageName } from "../messages/languages";
import type { Route } from "./+types/paper-form";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Paper form" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const id = requireId(params.wave);
  const [forms, name, schools] = await Promise.all([
    loadPaperForms(staff, id),
    findWaveName(staff, id),
    listSchools(staff),
  ]);
  if (!forms) notFound();
  return {
    id,
    title: name ?? forms.title,
    audiences: forms.audiences,
    languages: forms.languages.map((value) => ({ value, label: languageName(value) })),
    schools: schools.map(({ code, name }) => ({ value: code, label: name })),
    paper: usualPaper(staff.session.timezone),
    kind: sheetKinds(staff.services)[0] ?? "html",
    may: { letters: staff.may("letter.print") },
  };
}

/** A wave's form for pen and paper, without anybody's code. */
export default function PaperForm({ loaderData: page }: Route.ComponentProps) {
  const here = `/admin/waves/${page.id}`;
  return (
    <>
      <PageHead
        kicker={<a href={here}>{page.title}</a>}
        title="The form on paper"
        lede="Every question with its number, its boxes and the small numbers that staff type in. What is asked only of some says so in words."
      />
      <Part id="form" title="Print it">
        <form method="get" action={`${here}/paper-form/file`} className="form">
          <SelectField
            name="audience"
            label="Audience"
            options={page.audiences.map((value) => ({ value, label: audienceName(value) }))}
          />
          <SelectField name="language" label="Language" options={page.languages} />
          <SelectField
            name="school"
            label="School asked about"
            blank="No one school"
            options={page.schools}
          />
          <SelectField
            name="paper"
            label="Paper"
            options={LETTER_PAPERS.map((value) => ({ value, label: PAPER_NAMES[value] }))}
            defaultValue={page.paper}
          />
          <input type="hidden" name="kind" value={page.kind} />
          <Button>Get the form</Button>
        </form>
      </Part>
      <Part id="codes" title="Whose form is it?">
        <p>
          A form counts for the person whose code is written on it, and can be entered only with a
          code of this wave.{" "}
          {page.may.letters ? (
            <a href={`${here}/letters?enclosed=yes`}>
              Print letters with each person’s form and code
            </a>
          ) : (
            "Ask an admin or editor for letters that have each person’s form and code."
          )}
        </p>
      </Part>
    </>
  );
}
