import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createReadableStreamFromReadable } from "@react-router/node";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound } from "~/platform/http.server";
import { findOutboxMail, outboxDirectory } from "../list-outbox.server";
import type { Route } from "./+types/outbox-message";

/** The mail's file as it stands in the outbox. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "outbox.read");
  const mail = await findOutboxMail(staff, staff.services, params.file);
  if (!mail) notFound("There is no such mail in the outbox.");
  const file = createReadStream(join(outboxDirectory(staff.services), mail.file));
  return new Response(createReadableStreamFromReadable(file), {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="${mail.file}"`,
      "Cache-Control": "no-store",
    },
  });
}
