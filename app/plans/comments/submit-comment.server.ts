import { notFound } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { pageWords, requireVersion } from "../open-version.server";
import { findSectionText } from "../section-text.db.server";
import { readComment, TRAP, typedValues } from "./comment-form";
import { knownCommenter } from "./known-commenter.server";
import { withinLimit } from "./limits.server";
import { writeComment, writeUnconfirmed } from "./write-comment.server";

export type Submitted =
  | { is: "kept"; id: string; state: "draft" | "waiting" | "shown" }
  | { is: "mailed" }
  | { is: "closed" }
  | { is: "busy"; values: Record<string, string> }
  | { is: "wrong"; errors: Record<string, string>; values: Record<string, string> };

type Submission = {
  request: Request;
  form: FormData;
  from: string;
  plan: string;
  section: string;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes a posted comment; the answer is the same whether or not an address is known. */
export async function submitComment(
  services: Services,
  caller: Caller,
  { request, form, from, plan, section }: Submission,
): Promise<Submitted> {
  const now = services.clock();
  const read = await transaction(caller, async (scope) => {
    const opened = await requireVersion(scope, plan, null, now);
    const { version } = opened;
    const text = await findSectionText(scope, version.id, section, version.language);
    if (!text) notFound("This version of the plan has no such section.");
    const commenter = await knownCommenter(scope, request);
    return { opened, commenter, body: text.body };
  });
  const { opened, commenter, body } = read;
  if (!opened.isOpen) return { is: "closed" };
  const values = typedValues(form);
  if (values[TRAP]) return { is: "mailed" };
  const isDraft = commenter !== null && form.has("_save");
  const { words, page } = pageWords(opened.version.language);
  const checked = readComment(values, words, { isKnown: commenter !== null, isDraft });
  if (!checked.ok) return { is: "wrong", errors: checked.errors, values };
  const written = checked.value;
  const isWithin = commenter
    ? await withinLimit(services, "comment-by", commenter.id)
    : (await withinLimit(services, "comment-from", from)) &&
      (await withinLimit(services, "comment-mail", written.email?.key ?? ""));
  if (!isWithin) return { is: "busy", values };
  const parentId = uuid.test(values.parent ?? "") ? (values.parent ?? null) : null;
  const writing = {
    ...{ opened, section: { key: section, body }, parentId, language: page.lang, written, now },
  };
  return transaction(caller, async (scope): Promise<Submitted> => {
    if (commenter)
      return { is: "kept", ...(await writeComment(scope, commenter, writing, isDraft)) };
    if (!written.email) throw new Error("an unknown writer without an address");
    await writeUnconfirmed(scope, services, writing, written.email);
    return { is: "mailed" };
  });
}
