import type { RouterContextProvider } from "react-router";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { showWaveMails } from "~/campaigns/invitations/show-wave-mails.server";
import type { PlannedKind } from "~/campaigns/planned/planned-mailing";
import { queueSample } from "~/campaigns/sample-mail.server";
import { notFound, seeOther } from "~/platform/http.server";
import { askingOf } from "./asking-of.server";

type Asked = { request: Request; context: Readonly<RouterContextProvider>; wave: string };

/** The mails of a wave that the asking member of staff may send, as they would read them themselves. */
async function requireMails({ request, context, wave }: Asked, kind: PlannedKind) {
  const staff = await requireStaff(request, context, "campaign.send");
  const waveId = requireId(wave);
  const asking = (await askingOf(staff, waveId)) ?? notFound();
  const { APP_URL: appUrl } = staff.services.env;
  const sample = { appUrl, givenName: staff.session.name };
  const mails = (await showWaveMails(staff, { waveId, kind }, asking, sample)) ?? notFound();
  const inLanguage = (tag: string) =>
    mails.find(({ language }) => language === tag) ??
    notFound("There is no mail in this language.");
  return { staff, waveId, inLanguage };
}

/** The HTML of a mail that is still to be sent, for a frame without rights: see the server's security headers. */
export async function previewWaveMail(asked: Asked, kind: PlannedKind, language: string) {
  const { html } = (await requireMails(asked, kind)).inLanguage(language);
  return new Response(html, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}

/** A test mail in one language to whoever asks for it. */
export async function testWaveMail(asked: Asked, kind: PlannedKind) {
  const { staff, waveId, inLanguage } = await requireMails(asked, kind);
  const form = await asked.request.formData();
  const { language, template } = inLanguage(String(form.get("language")));
  const of = `${kind} of wave:${waveId}`;
  await queueSample(staff, { of, language, mail: template }, staff.session);
  return seeOther(`/admin/waves/${waveId}/${kind}s?tested=${language}#mails`);
}
