import type { RouterContextProvider } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff, type Staff } from "~/auth/require-staff.server";
import { audienceName } from "~/people/audience-words";
import { notFound } from "~/platform/http.server";
import { directionOf, languageName } from "../../messages/languages";
import { loadEntry, loadEntryWave } from "./load-entry.server";

type PageArgs = {
  request: Request;
  context: Readonly<RouterContextProvider>;
  params: { wave: string; invitation: string };
};

/** The form of an invitation as its entry pages have it, or 404. */
export async function requireEntry({ request, context, params }: PageArgs) {
  const staff: Staff = await requireStaff(request, context, "response.enter");
  const found = await loadEntryWave(staff, requireId(params.wave));
  const wanted = new URL(request.url).searchParams.get("lang");
  const entry = found && (await loadEntry(staff, found, requireId(params.invitation), wanted));
  if (!found || !entry) notFound();
  return { staff, wave: found, entry };
}

/** What an entry page shows of it. */
export function entryPage({ wave, entry }: Awaited<ReturnType<typeof requireEntry>>) {
  const { language, languages, questions, invitation, stage } = entry;
  const here = `/admin/waves/${wave.wave.id}/entries`;
  return {
    ...{ here, path: `${here}/${invitation.id}`, title: wave.title, mode: wave.wave.mode, stage },
    ...{ language, dir: directionOf(language) },
    languages: languages.map((tag) => ({ value: tag, label: languageName(tag) })),
    audience: audienceName(invitation.audience).toLowerCase(),
    school: invitation.school,
    questions: [...questions.values()],
  };
}
