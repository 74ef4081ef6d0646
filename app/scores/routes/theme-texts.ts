import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { assignTexts } from "../open-text/assign-texts.server";
import { requireTheme } from "../open-text/require-theme.server";
import type { Route } from "./+types/theme-texts";

const ids = z.array(z.uuid()).max(200);

/** Puts the ticked ones of the listed texts into the theme, and takes the others out. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "theme.edit");
  const { wave, theme } = await requireTheme(staff, params);
  const form = await request.formData();
  const [listed, chosen, quotes] = ["listed", "in", "quote"].map((name) =>
    ids.safeParse(form.getAll(name)),
  );
  if (!listed?.success || !chosen?.success || !quotes?.success) notFound("No such texts.");
  const isListed = (id: string) => listed.data.includes(id);
  await assignTexts(
    staff,
    { waveId: wave.id, id: theme.id },
    {
      listed: listed.data,
      chosen: chosen.data.filter(isListed),
      quotes: quotes.data.filter(isListed),
    },
  );
  return seeOther(`/admin/waves/${wave.id}/themes/${theme.id}`);
}
