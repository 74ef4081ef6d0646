import { clientAddressContext } from "~/auth/client-address";
import { notFound } from "~/platform/http.server";
import { randomToken } from "~/platform/secrets.server";
import { servicesContext } from "~/platform/services.server";
import { formResponse } from "../doors/form-response.server";
import { openCookie } from "../doors/open/open-cookie.server";
import { doorLanguage, openDoor, outside } from "../doors/open/open-door.server";
import { renderOpenForm, renderOpenMessage } from "../doors/open/open-form";
import { FLOOD, findAsked, NO_SCHOOL } from "../doors/open/open-link";
import { isOnce, takeOpenAnswers } from "../doors/open/take-open-answers.server";
import { readPostedBody } from "../doors/posted-body.server";
import { postedVersion } from "../form/form-values";
import { MESSAGE_STATUS, type Message } from "../form/message-page";
import type { Route } from "./+types/open-form";

/** The form at the open link, for whom one says to be; each that is shown has a value of its own. */
export async function loader(args: Route.LoaderArgs) {
  const { door, asked, message } = await openForm(args);
  if (door.state !== "open") return message(outside(door));
  return formResponse(renderOpenForm(door, { ...asked, once: randomToken() }, {}), 200);
}

export async function action(args: Route.ActionArgs) {
  const { services, door, asked, schoolId, message } = await openForm(args);
  if (door.state !== "open") return message(outside(door));
  const body = await readPostedBody(args.request);
  if (!body) return message({ kind: "too_large" });
  const client = args.context.get(clientAddressContext);
  const post = { audience: asked.audience, schoolId, language: asked.language, body, client };
  const taken = await takeOpenAnswers(services, door, post);
  const posted = postedVersion(body);
  const once = isOnce(posted) ? posted : randomToken();
  switch (taken.kind) {
    case "too_many":
      return message({ kind: "too_many", minutes: FLOOD.minutes });
    case "over":
      return message({ kind: "closed", at: door.closedAt });
    case "no_once":
      return formResponse(renderOpenForm(door, { ...asked, once }, taken.shown), 422);
    case "again": {
      const language = taken.language ?? asked.language;
      return formResponse(
        renderOpenForm(door, { ...asked, once, language }, taken.shown),
        taken.status,
      );
    }
    case "stored":
      return formResponse("", 303, {
        Location: `${door.path}/thanks?lang=${encodeURIComponent(asked.language)}`,
        "Set-Cookie": openCookie(services, door.path, taken.responseId),
      });
  }
}

async function openForm({ request, context, params }: Route.LoaderArgs | Route.ActionArgs) {
  const services = context.get(servicesContext);
  const door = await openDoor(services, params);
  const audience = findAsked(door.definition, params.audience);
  const school = door.schools.find(({ code }) => code === params.school) ?? null;
  if (!audience || (!school && params.school !== NO_SCHOOL)) {
    notFound("There is no such form. Begin at the address you were given.");
  }
  const language = doorLanguage(door, request);
  const message = (shown: Message) =>
    formResponse(renderOpenMessage(door, language, shown), MESSAGE_STATUS[shown.kind]);
  return {
    ...{ services, door, message, schoolId: school?.id ?? null },
    asked: { audience, school: school?.name ?? null, language },
  };
}
