import type { Audience } from "~/people/audience";
import { withinRateLimit } from "~/platform/rate-limit.db.server";
import { transaction } from "~/platform/scope.server";
import { deriveToken, sha256 } from "~/platform/secrets.server";
import type { Services } from "~/platform/services.server";
import { type FormValues, postedVersion } from "../../form/form-values";
import { fieldValues } from "../../form/parse-answers";
import { type PostedForm, readPostedForm } from "../posted-form";
import { networkOf } from "./network";
import type { OpenDoor } from "./open-door.server";
import { FLOOD } from "./open-link";
import { insertOpenResponse } from "./open-response.db.server";

export type TakenOpen =
  | { kind: "too_many" }
  | { kind: "over" }
  /** The hidden value of the form is missing: it is shown again with one. */
  | { kind: "no_once"; shown: { values: FormValues } }
  | (PostedForm & { kind: "again" })
  | { kind: "stored"; responseId: string };

type Post = {
  audience: Audience;
  schoolId: string | null;
  language: string;
  body: URLSearchParams;
  client: string;
};

/** A post to the open link. It is kept apart from all invited answers; the same form twice counts once. */
export async function takeOpenAnswers(
  services: Services,
  door: OpenDoor,
  { audience, schoolId, language, body, client }: Post,
): Promise<TakenOpen> {
  const asked = { definition: door.definition, audience, mode: "anonymous" as const };
  const posted = readPostedForm(asked, body);
  if (posted.kind === "again") return posted;
  if (!(await isTaken(services, door, client))) return { kind: "too_many" };
  const once = postedVersion(body);
  if (!isOnce(once)) return { kind: "no_once", shown: { values: fieldValues(asked, body) } };
  const submission = {
    ...{ waveId: door.wave.id, audience, schoolId, language, ...posted.given },
    onceHash: sha256(once),
  };
  const responseId = await transaction(door.caller, (scope) =>
    insertOpenResponse(scope, submission),
  );
  return responseId === null ? { kind: "over" } : { kind: "stored", responseId };
}

/** Made with each form that is shown. */
export function isOnce(text: string): boolean {
  return /^[\w-]{22}$/.test(text);
}

/** Where more came than an open evening brings, from one network or in all, no more is taken for a while. */
async function isTaken(services: Services, { wave }: OpenDoor, client: string): Promise<boolean> {
  const { database, secrets, clock } = services;
  const day = clock().toISOString().slice(0, 10);
  const network = deriveToken(secrets.link, "open-network", day, networkOf(client));
  const within = (key: string, most: number) =>
    withinRateLimit(database, `open:${wave.id}:${key}`, most, FLOOD.minutes * 60);
  return (await within(network, FLOOD.network)) && (await within("all", FLOOD.link));
}
