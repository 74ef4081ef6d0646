import { notFound } from "~/platform/http.server";
import type { Caller } from "~/platform/scope.server";
import { transaction } from "~/platform/scope.server";
import type { Services } from "~/platform/services.server";
import { openReading, requireVersion } from "../open-version.server";
import { askedLanguage } from "../reading";
import { readComment, TRAP, typedValues } from "./comment-form";
import { findQuotedTexts } from "./find-quoted-texts.server";
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
    const { reading, words, spoken } = await openReading(scope, version, askedLanguage(request));
    const texts = await findQuotedTexts(scope, version, section, [reading.language]);
    if (texts.length === 0) notFound("This version of the plan has no such section.");
    const commenter = await knownCommenter(scope, request);
    return { opened, commenter, texts, language: spoken, words };
  });
  const { opened, commenter, texts, language, words } = read;
  if (!opened.isOpen) return { is: "closed" };
  const values = typedValues(form);
  if (values[TRAP]) return { is: "mailed" };
  const isDraft = commenter !== null && form.has("_save");
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
    ...{ opened, section: { key: section, texts }, parentId, language, written, now },
  };
  return transaction(caller, async (scope): Promise<Submitted> => {
    if (commenter)
      return { is: "kept", ...(await writeComment(scope, commenter, writing, isDraft)) };
    if (!written.email) throw new Error("an unknown writer without an address");
    await writeUnconfirmed(scope, services, writing, written.email);
    return { is: "mailed" };
  });
}
