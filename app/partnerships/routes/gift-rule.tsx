import { data } from "react-router";
import { z } from "zod";
import { requireStaff } from "~/auth/require-staff.server";
import { recordAudit } from "~/platform/audit.db.server";
import { parseForm } from "~/platform/form-values.server";
import { seeOther } from "~/platform/http.server";
import { transaction } from "~/platform/scope.server";
import { Button } from "~/ui/fields/button";
import { ErrorSummary } from "~/ui/fields/error-summary";
import { TextField } from "~/ui/fields/text-field";
import { HelpHint } from "~/ui/parts/help-hint";
import { Note } from "~/ui/parts/note";
import { PageHead } from "~/ui/parts/page-head";
import { amountInput, type NeedKind, parseAmount } from "../needs/amount";
import { getGiftRule, keepGiftRule } from "../pledges/gift-rule.db.server";
import type { Route } from "./+types/gift-rule";

export const handle = { room: "partner" };
export const meta = () => [{ title: "Gifts the board accepts" }];

const amount = (kind: NeedKind) =>
  z.string().transform((typed, { addIssue }) => {
    if (typed.trim() === "") return null;
    const read = parseAmount(kind, typed);
    if (read.ok) return read.amount;
    addIssue("Write an amount in digits, or leave it empty.");
    return z.NEVER;
  });
const schema = z.object({ boardCents: amount("financial"), boardPieces: amount("material") });

export async function loader({ request, context }: Route.LoaderArgs) {
  const staff = await requireStaff(request, context, "gift.set-up");
  const { boardCents, boardPieces } = await transaction(staff, getGiftRule);
  return {
    boardCents: boardCents === null ? "" : amountInput("financial", boardCents),
    boardPieces: boardPieces === null ? "" : amountInput("material", boardPieces),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

/** From which amount on the board accepts a gift; offers that came in before stay as they are. */
export async function action({ request, context }: Route.ActionArgs) {
  const staff = await requireStaff(request, context, "gift.set-up");
  const form = parseForm(await request.formData(), schema);
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 422 });
  await transaction(staff, async (scope) => {
    await keepGiftRule(scope, form.value);
    await recordAudit(scope, "gift.rule", "pledges", form.value);
  });
  return seeOther("/admin/pledges/board-rule?saved");
}

export default function GiftRule({ loaderData, actionData }: Route.ComponentProps) {
  const errors: Record<string, string> = actionData?.errors ?? {};
  const values: Record<string, string> = actionData?.values ?? {};
  return (
    <div className="narrow stack">
      <ErrorSummary title="Nothing is saved yet" errors={errors} />
      <PageHead
        kicker={<a href="/admin/pledges">Offers</a>}
        title="Gifts the board accepts"
        lede="From these amounts on an offer waits until you have noted the day of the board’s decision. Time that people give never waits for it."
      />
      {loaderData.isSaved && (
        <Note>
          <p role="status">It is saved, and holds for offers that come in from now on.</p>
        </Note>
      )}
      <HelpHint to="offers#gifts-the-board-accepts" more="What happens to such a gift">
        Your board’s policy on gifts has the amounts.
      </HelpHint>
      <form method="post" className="form">
        <TextField
          name="boardCents"
          label="Money, from"
          hint="In dollars. Empty: the board is never asked."
          defaultValue={values.boardCents ?? loaderData.boardCents}
          error={errors.boardCents}
          short
        />
        <TextField
          name="boardPieces"
          label="Goods, from"
          hint="In pieces. Empty: the board is never asked."
          defaultValue={values.boardPieces ?? loaderData.boardPieces}
          error={errors.boardPieces}
          short
        />
        <Button>Save it</Button>
      </form>
    </div>
  );
}
