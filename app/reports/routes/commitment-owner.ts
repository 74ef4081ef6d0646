import { z } from "zod";
import { requireId } from "~/auth/require-id.server";
import { requireStaff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { giveCommitment } from "../commitments/note-commitment.server";
import type { Route } from "./+types/commitment-owner";

const ownerSchema = z.object({
  ownerId: z.uuid().nullable().catch(null),
  ownerName: z.string().trim().max(200).catch(""),
});

/** Gives a promise to somebody else. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "commitment.edit");
  const id = requireId(params.commitment);
  const owner = ownerSchema.parse(Object.fromEntries(await request.formData()));
  const given = await giveCommitment(staff, id, owner, staff.services.clock());
  if (!given.ok) notFound("There is no such commitment.");
  return seeOther(`/admin/commitments/${id}`);
}
