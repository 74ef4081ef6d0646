import { data } from "react-router";
import { notFound, seeOther } from "~/platform/http.server";
import { QUEUES } from "./comment";
import type { Moderated } from "./moderate-comment.server";

/** Where an act of the queue leads: back to the same queue, or a page that says why nothing happened. */
export function moderated(done: Moderated, slug: string, form: FormData): Response {
  if (done.ok) {
    const queue = QUEUES.find((one) => one === form.get("queue")) ?? "waiting";
    return seeOther(`/admin/plans/${slug}/comments?state=${queue}`);
  }
  if (done.reason === "no_comment") notFound("There is no such comment.");
  const message = `Meanwhile this comment is ${done.state}, so nothing was changed. Look again.`;
  throw data({ message }, { status: 409 });
}
