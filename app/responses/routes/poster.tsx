import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { findWaveName } from "~/surveys/find-wave-name.server";
import { Button } from "~/ui/fields/button";
import { CheckListField } from "~/ui/fields/check-list-field";
import { SelectField } from "~/ui/fields/select-field";
import { Empty } from "~/ui/parts/empty";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { loadPoster } from "../doors/poster/load-poster.server";
import { PAPER_NAMES, PAPERS, usualPaper } from "../doors/print/paper";
import { sheetKinds } from "../doors/print/print-sheet.server";
import { languageName } from "../messages/languages";
import type { Route } from "./+types/poster";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Poster" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const id = requireId(params.wave);
  const name = (await findWaveName(staff, id)) ?? notFound();
  const poster = await loadPoster(staff, id, staff.services);
  return {
    ...{ id, name },
    kind: sheetKinds(staff.services)[0] ?? "html",
    paper: usualPaper(staff.session.timezone),
    poster: poster && {
      url: poster.url,
      own: poster.district.language,
      languages: poster.offered.map((value) => ({ value, label: languageName(value) })),
    },
  };
}

/** A poster of a wave's open link, in one language or several. */
export default function Poster({ loaderData: page }: Route.ComponentProps) {
  const { id, name, poster } = page;
  const here = `/admin/waves/${id}`;
  if (!poster) {
    return (
      <>
        <PageHead kicker={<a href={here}>{name}</a>} title="A poster for everybody" />
        <Empty
          title="There is no open link yet"
          text="A poster leads to a wave’s open link. Open one first; its answers are counted apart, as “not verified”."
          action={<Button href={`${here}/open-link`}>To the open link</Button>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead
        kicker={<a href={`${here}/open-link`}>{name}</a>}
        title="A poster for everybody"
        lede={`It leads a phone’s camera to ${poster.url}, which can be typed as well.`}
      />
      <Part id="poster" title="Print it">
        <form method="get" action={`${here}/poster/file`} className="form">
          <CheckListField
            name="language"
            label="Languages on it"
            hint="They stand on it in this order, the first at the top. Four or fewer can be read from further away."
            options={poster.languages}
            defaultValues={[poster.own]}
          />
          <SelectField
            name="size"
            label="Paper"
            options={PAPERS.map((value) => ({ value, label: PAPER_NAMES[value] }))}
            defaultValue={page.paper}
          />
          <input type="hidden" name="kind" value={page.kind} />
          <Button>Get the poster</Button>
        </form>
      </Part>
    </>
  );
}
