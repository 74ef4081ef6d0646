import { servicesContext } from "~/platform/services.server";
import { answerApiRequest } from "../api/answer-request.server";
import type { Route } from "./+types/api";

/** Everything under /api/v1, by the table of operations. */
export async function loader({ request, context }: Route.LoaderArgs) {
  return answerApiRequest(context.get(servicesContext), request);
}

export async function action({ request, context }: Route.ActionArgs) {
  return answerApiRequest(context.get(servicesContext), request);
}
