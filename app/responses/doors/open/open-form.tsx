import type { Audience } from "~/people/audience";
import { localize } from "~/surveys/localize";
import type { About } from "~/surveys/survey";
import { languagesOf } from "~/surveys/translations";
import { partHref, planHref } from "../../form/asked-plan";
import { renderFormPage } from "../../form/form-page";
import { formPlaces } from "../../form/form-places";
import type { FormPageProps } from "../../form/form-view";
import { type Message, renderMessagePage } from "../../form/message-page";
import type { OpenDoor } from "./open-door.server";
import { AfterOpen, OpenPrivacy } from "./open-privacy";

type Shown = Pick<FormPageProps, "values" | "errors" | "step">;
type DoorPage = Pick<OpenDoor, "definition" | "setting" | "sender" | "wave">;

/** The form at the open link: the same as behind a personal one, but for what is said of privacy. */
export function renderOpenForm(
  { definition, setting, sender, wave }: DoorPage,
  asked: { audience: Audience; school: string | null; language: string; once: string },
  shown: Shown,
): string {
  const { audience, school, language, once } = asked;
  const { district, plan } = setting;
  const words = { language, fallback: district.language };
  const privacyHref = `/d/${district.slug}/privacy`;
  return renderFormPage({
    survey: localize(definition, audience, language, district.language),
    places: formPlaces(definition, audience),
    // No draft and no correction: as in an anonymous wave.
    ...{ audience, school, sender, mode: "anonymous", unlinkAt: null, version: once },
    closesAt: wave.closesAt,
    languages: languagesOf(definition),
    fallback: district.language,
    stylesheet: "/assets/form.css",
    script: "/assets/answering.js",
    privacyHref,
    planHref: planHref(district.slug, plan, language),
    partOf: (about: About | null) => partHref(district.slug, plan, about),
    door: {
      privacy: <OpenPrivacy {...words} privacyHref={privacyHref} />,
      after: <AfterOpen {...words} />,
    },
    ...shown,
  });
}

/** Why there is no form, in the same dress. */
export function renderOpenMessage(
  { definition, setting, sender }: DoorPage,
  language: string,
  message: Message,
): string {
  return renderMessagePage({
    ...{ message, language, sender },
    fallback: setting.district.language,
    languages: languagesOf(definition),
    stylesheet: "/assets/form.css",
  });
}
