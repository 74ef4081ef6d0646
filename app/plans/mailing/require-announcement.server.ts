import type { Staff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { requirePlan } from "../require-plan.server";
import { showAnnouncement } from "./show-announcement.server";

/** A plan, its published version and the mails about that as the asking member of staff would read them. */
export async function requireAnnouncement(staff: Staff, slug: string) {
  const plan = await requirePlan(staff, slug);
  const version = plan.versions.find(({ publishedAt }) => publishedAt !== null);
  if (!version) notFound("No version of this plan is published yet, so there is nothing to mail.");
  const { services, session } = staff;
  const sample = { appUrl: services.env.APP_URL, givenName: session.name };
  const mails = await showAnnouncement(staff, plan, version, sample);
  const inLanguage = (tag: string) =>
    mails.find(({ language }) => language === tag) ??
    notFound("There is no mail in this language.");
  return { plan, version, mails, inLanguage };
}
