import { formPlaces } from "~/responses/form/form-places";
import type { FormPageProps } from "~/responses/form/form-view";
import { localize } from "~/surveys/localize";
import { sampleSurvey } from "../surveys/sample-survey";

/** A form of the sample survey as everybody asked the same sees it. */
export function formProps(language = "en"): FormPageProps {
  return {
    survey: localize(sampleSurvey(), "families", language, "en"),
    places: formPlaces(sampleSurvey(), "families"),
    audience: "families",
    school: "Orchard Elementary",
    sender: { name: "Cedar Valley", timeZone: "America/Chicago", contact: "office@cedar.example" },
    mode: "confidential",
    closesAt: new Date("2026-10-30T23:00:00Z"),
    unlinkAt: new Date("2027-01-29T05:00:00Z"),
    languages: ["en", "es"],
    fallback: "en",
    stylesheet: "/assets/form.css",
  };
}

/** What a reader sees of a page: its text without tags, entities turned back. */
export function visibleText(html: string): string {
  const text = html.replace(/<head>.*<\/head>/s, "").replace(/<[^>]*>/g, " ");
  return text.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
