import { recordAudit } from "~/platform/audit.db.server";
import { type Caller, transaction } from "~/platform/scope.server";
import { updateSettings } from "./plan-list.db.server";

export async function savePlanSettings(
  caller: Caller,
  plan: { id: string; slug: string },
  settings: { moderation: string; commentsCloseAt: Date | null; answerDays: number },
): Promise<void> {
  await transaction(caller, async (scope) => {
    await updateSettings(scope, plan.id, settings);
    const { moderation, answerDays, commentsCloseAt } = settings;
    await recordAudit(scope, "plan.settings", `plan:${plan.slug}`, {
      ...{ moderation, answerDays, commentsCloseAt: commentsCloseAt?.toISOString() ?? null },
    });
  });
}
