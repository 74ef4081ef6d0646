import { testWaveMail } from "../wave-mail-routes.server";
import type { Route } from "./+types/wave-invitations-test-mails";

export const action = ({ request, context, params }: Route.ActionArgs) =>
  testWaveMail({ request, context, wave: params.wave }, "invitation");
