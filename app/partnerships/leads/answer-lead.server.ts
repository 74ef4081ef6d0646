import { data } from "react-router";
import { notFound, seeOther } from "~/platform/http.server";
import type { Handled } from "./handle-lead.server";

/** Where a handled lead leads; 409 where it has become something already. */
export function answerLead(handled: Handled, to: (id: string) => string): Response {
  if (handled.ok) return seeOther(to(handled.id));
  if (handled.reason === "not_there") notFound();
  const message = "Somebody else made something of this lead meanwhile. Load the list again.";
  throw data({ message }, { status: 409 });
}
