import { movePerson } from "../person-page/move-person.server";
import type { Route } from "./+types/person-departure";

/** Somebody is gone: asked nothing more until a file or a person brings them back. */
export const action = ({ request, context, params }: Route.ActionArgs) =>
  movePerson(request, context, params.person, true);
