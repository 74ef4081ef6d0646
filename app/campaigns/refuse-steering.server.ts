import { data } from "react-router";
import { notFound } from "~/platform/http.server";
import type { Steered } from "./steer-campaign.server";

const words = {
  not_running: "The mailing is not on its way, so it cannot be paused.",
  not_paused: "The mailing is not paused.",
  over: "The mailing is over: nothing is left to cancel.",
};

/** A campaign that has moved on since the page was shown. */
export function refuseSteering(reason: Extract<Steered, { ok: false }>["reason"]): never {
  if (reason === "no_such_campaign") notFound("There is no such campaign.");
  throw data({ message: words[reason] }, { status: 409 });
}
