import { data } from "react-router";
import { requireStaff } from "~/auth/require-staff.server";
import { readBoundedForm } from "~/platform/bounded-form.server";
import { seeOther } from "~/platform/http.server";
import { importPartners } from "../partners/importing/import-partners.server";
import { LARGEST_FILE, oneChunk } from "../partners/importing/posted-file.server";
import type { Route } from "./+types/partner-import-agreement";

/** The second press: what was shown is done. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "partner.edit");
  const form = await readBoundedForm(request, LARGEST_FILE * 4);
  const typed = form?.get("file");
  const bytes = Buffer.from(typeof typed === "string" ? typed : "", "base64");
  if (bytes.length > LARGEST_FILE)
    throw data({ message: "The file is too large." }, { status: 413 });
  const now = { now: staff.services.clock(), timezone: staff.session.timezone };
  const imported = await importPartners(staff, oneChunk(bytes), { dryRun: false, now });
  return seeOther(imported.ok ? "/admin/partners" : "/admin/partners/imports");
}
