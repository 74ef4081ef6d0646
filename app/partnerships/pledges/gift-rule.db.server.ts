import type { Scope } from "~/platform/scope.server";
import type { GiftRule } from "./gift-rule";

export async function getGiftRule(scope: Scope): Promise<GiftRule> {
  const row = await scope.db.giftRule.findFirst({
    select: { boardCents: true, boardPieces: true },
  });
  return row ?? { boardCents: null, boardPieces: null };
}

export async function keepGiftRule(scope: Scope, rule: GiftRule): Promise<void> {
  const { districtId } = scope;
  await scope.db.giftRule.upsert({
    ...{ where: { districtId }, update: rule, create: { districtId, ...rule } },
  });
}
