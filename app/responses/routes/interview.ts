import { getDistrict } from "~/districts/get-district.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { randomToken } from "~/platform/secrets.server";
import { localize } from "~/surveys/localize";
import { requireEntry } from "../doors/entry/entry-page.server";
import { renderInterview } from "../doors/entry/interview-form";
import { countEntered, storeForPerson } from "../doors/entry/store-for-person.server";
import { formResponse } from "../doors/form-response.server";
import { readPostedBody } from "../doors/posted-body.server";
import { readPostedForm } from "../doors/posted-form";
import type { Route } from "./+types/interview";

/** The form of somebody invited, for an interviewer to read aloud. */
export async function loader(args: Route.LoaderArgs) {
  const { page } = await interview(args);
  return formResponse(page(null, {}), 200);
}

/** Stores what was said, at once; the next step or another language store nothing. */
export async function action(args: Route.ActionArgs) {
  const { staff, wave, entry, here, page } = await interview(args);
  const body = (await readPostedBody(args.request)) ?? new URLSearchParams();
  const posted = readPostedForm(entry.asked, body);
  if (posted.kind === "again") {
    return formResponse(page(posted.language, posted.shown), posted.status);
  }
  const waveId = wave.wave.id;
  const { given } = posted;
  const { invitation } = entry;
  const outcome = await transaction(staff, (scope) =>
    storeForPerson(scope, staff.services, { waveId, invitation, given, door: "phone" }),
  );
  if (outcome === "stored") await countEntered(staff, waveId, "phone");
  return seeOther(`${here}?entered=${outcome}`);
}

async function interview(args: Route.LoaderArgs | Route.ActionArgs) {
  const { staff, wave, entry } = await requireEntry(args);
  const { name, timezone, contact } = await getDistrict(staff);
  const here = `/admin/waves/${wave.wave.id}/interviews`;
  const { asked, invitation, languages, survey } = entry;
  const page = (language: string | null, shown: Parameters<typeof renderInterview>[1]) =>
    renderInterview(
      {
        ...{ asked, languages, fallback: wave.fallback, school: invitation.school },
        survey: language
          ? localize(wave.definition, invitation.audience, language, wave.fallback)
          : survey,
        sender: { name, timeZone: timezone, contact },
        closesAt: wave.wave.closesAt,
        backHref: here,
        version: randomToken(),
      },
      shown,
    );
  return { staff, wave, entry, here, page };
}
