import { movePerson } from "../person-page/move-person.server";
import type { Route } from "./+types/person-return";

/** Somebody who was gone is here again. */
export const action = ({ request, context, params }: Route.ActionArgs) =>
  movePerson(request, context, params.person, false);
