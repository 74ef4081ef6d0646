import { data } from "react-router";
import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { parseForm } from "~/platform/form-values.server";
import { notFound, seeOther } from "~/platform/http.server";
import { findWave } from "~/surveys/get-wave.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { Part } from "~/ui/parts/part";
import { loadOpenLink, type OpenLinkData } from "../doors/open/load-open-link.server";
import { OpenCounts } from "../doors/open/open-counts";
import { slugSchema } from "../doors/open/open-link";
import { openOpenLink } from "../doors/open/steer-open-link.server";
import type { Route } from "./+types/wave-open-link";

export const handle = { room: "listen" };
export const meta = () => [{ title: "Open link" }];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "wave.read");
  const page = await loadOpenLink(staff, requireId(params.wave));
  if (!page) notFound();
  return page;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "wave.edit");
  const waveId = requireId(params.wave);
  if (!(await findWave(staff, waveId))) notFound();
  const form = parseForm(await request.formData(), z.object({ slug: slugSchema }));
  if (!form.ok) return data(form, { status: 422 });
  const { slug } = form.value;
  if (!(await openOpenLink(staff, waveId, slug))) {
    const errors: Record<string, string> = {
      slug: "Another wave has this address. Choose another one.",
    };
    return data({ ok: false as const, errors, values: { slug } }, { status: 422 });
  }
  return seeOther(`/admin/waves/${waveId}/open-link`);
}

/** Whether everybody may answer, at which address, and how many did. */
export default function WaveOpenLink({ loaderData: page, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  return (
    <>
      <ErrorSummary title="The link is not open yet" errors={errors} />
      <PageHead
        kicker={<a href={`/admin/waves/${page.id}`}>{page.title}</a>}
        title={page.link?.isOpen ? "Everybody with the link can answer" : "There is no open link"}
        lede="For those you cannot reach by name: a poster, a newsletter, your web page. Nobody can check who answers, so these answers stand apart and never move a score."
      />
      {page.link?.isOpen ? (
        <TheLink page={page} url={page.link.url} />
      ) : (
        <Opening
          page={page}
          slug={actionData?.values.slug ?? page.link?.slug ?? page.suggested}
          error={errors.slug}
        />
      )}
      <Part id="counts" title="Who answered by it">
        <OpenCounts counts={page.counts} />
      </Part>
    </>
  );
}

function TheLink({ page, url }: { page: OpenLinkData; url: string }) {
  return (
    <Part id="link" title="The address">
      <p>
        <a href={url} className="as-address">
          {url}
        </a>
      </p>
      <p className="row">
        <a href={`/admin/waves/${page.id}/poster`}>Make a poster of it</a>
      </p>
      {page.mayEdit && (
        <form method="post" action={`/admin/waves/${page.id}/open-link/closing`}>
          <Button look="stop">Close the open link</Button>
        </form>
      )}
    </Part>
  );
}

interface OpeningProps {
  page: OpenLinkData;
  slug: string;
  error: string | undefined;
}

function Opening({ page, slug, error }: OpeningProps) {
  if (page.isOver) return <Note>The wave is closed: no link can be opened any more.</Note>;
  if (!page.mayEdit) return <Note>An admin, a leader or an editor can open one.</Note>;
  return (
    <Part id="open" title="Open one">
      <form method="post" className="form">
        <TextField
          name="slug"
          label="Last part of its address"
          hint="Small letters, digits and hyphens. It can be read off a poster, so keep it short."
          dir="ltr"
          defaultValue={slug}
          error={error}
        />
        <Button>Open the link</Button>
      </form>
    </Part>
  );
}
