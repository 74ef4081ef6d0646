import { previewWaveMail } from "../wave-mail-routes.server";
import type { Route } from "./+types/wave-reminders-preview";

export const loader = ({ request, context, params }: Route.LoaderArgs) =>
  previewWaveMail({ request, context, wave: params.wave }, "reminder", params.language);
