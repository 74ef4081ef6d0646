import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { Empty } from "~/ui/parts/empty";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { ChoiceForm, FilesForm, LinksForm } from "../doors/letters/letters-form";
import { loadLettersPage } from "../doors/letters/load-letters-page.server";
import type { Route } from "./+types/letters";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Letters on paper" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "letter.print");
  const query = new URL(request.url).searchParams;
  const page = await loadLettersPage(staff, requireId(params.wave), query);
  if (!page) notFound();
  return page;
}

/** A wave's letters on paper: whose, how many, and the files to print. */
export default function Letters({ loaderData: page }: Route.ComponentProps) {
  if (!page.isAsked) {
    return (
      <>
        <PageHead kicker={<Back page={page} />} title="Letters on paper" />
        <Empty
          title="Nobody has been asked yet"
          text="A letter carries somebody’s own link and code, which they get with their invitation. Invite people first."
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={<Back page={page} />}
        title={title(page.count)}
        lede="A page for each invitation, in the person’s language: a picture for the phone’s camera, a code to type instead, and the name where a window envelope shows it."
      />
      <Part id="whose" title="Whose letters">
        <ChoiceForm page={page} />
      </Part>
      {page.count > 0 && (
        <Part id="files" title="Print them">
          <Note look="heed">
            <p>
              Whoever holds a letter can answer in that person’s place. What you print is kept in
              the record, without names. The directory has no postal addresses: letters are sorted
              by school, to be handed out there.
            </p>
          </Note>
          <FilesForm page={page} />
        </Part>
      )}
      {page.count > 0 && (
        <Part id="links" title="Send the links another way">
          <p>
            For a messaging system of your own: a spreadsheet (CSV) with name, language, telephone
            where one is known, link and code of each of them. Log what you send under Outreach, so
            that it counts.
          </p>
          <LinksForm page={page} />
        </Part>
      )}
    </>
  );
}

function title(count: number): string {
  if (count === 0) return "No letter fits this choice";
  return count === 1 ? "One letter" : `${count.toLocaleString("en")} letters`;
}

function Back({ page }: { page: { id: string; title: string } }) {
  return <a href={`/admin/waves/${page.id}`}>{page.title}</a>;
}
