import type { District } from "~/districts/district";
import type { AskedWave } from "./asked-wave.db.server";
import type { Asking } from "./asking";
import type { CampaignContent } from "./campaign";

export async function renderWaveMails(
  kind: "invitation" | "reminder",
  district: District,
  _wave: AskedWave,
  asking: Pick<Asking, "title">,
): Promise<CampaignContent> {
  const mail = (language: string) => ({
    subject: `${kind}: ${asking.title(language)}`,
    html: `<p lang="${language}">${district.name}</p>{{#people}}<p>{{givenName}} {{url}} {{code}}</p>{{/people}}<a href="{{unsubscribeUrl}}">x</a>`,
    text: "{{#people}}{{givenName}} {{url}} {{code}}\n{{/people}}{{unsubscribeUrl}}",
  });
  return { mails: { en: mail("en"), es: mail("es") }, audiences: {} };
}
