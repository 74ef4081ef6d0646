import { data } from "react-router";
import { requireId } from "~/auth/require-id.server";
import type { Staff } from "~/auth/require-staff.server";
import { notFound, seeOther } from "~/platform/http.server";
import { moveNeed } from "./keep-need.server";
import type { NeedState } from "./need";

/** A need in its new state, on its page; 409 where somebody was faster. */
export async function answerMove(staff: Staff, need: string, state: NeedState): Promise<Response> {
  const id = requireId(need);
  const moved = await moveNeed(staff, id, state, staff.services.clock());
  if (moved.ok) return seeOther(`/admin/needs/${id}?said=${state}`);
  if (moved.reason === "not_there") notFound();
  const message = "Somebody else changed this need meanwhile. Load its page again.";
  throw data({ message }, { status: 409 });
}
