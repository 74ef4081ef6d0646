import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { listWaveLinks } from "~/campaigns/list-wave-links.server";
import { linksCsv } from "~/campaigns/wave-link";
import { notFound } from "~/platform/http.server";
import { findWave } from "~/surveys/get-wave.server";
import { letterChoice } from "../doors/letters/letter-choice";
import type { Route } from "./+types/letters-links";

/** Links for a messaging system of the district's own. By POST, since it is kept in the record who got them in hand. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "letter.print");
  const wave = await findWave(staff, requireId(params.wave));
  if (!wave) notFound();
  const choice = letterChoice(Object.fromEntries(await request.formData()));
  const links = await listWaveLinks(staff, wave.id, "csv", staff.services, choice);
  return new Response(linksCsv(links), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="links-wave-${wave.number}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
