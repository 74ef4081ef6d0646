import type { Scope } from "~/platform/scope.server";
import { type AnswerPromise, DEFAULT_PROMISE, promiseSchema } from "./promise";

export async function getPromise(scope: Scope): Promise<AnswerPromise> {
  const row = await scope.db.inquiryPromise.findUnique({
    where: { districtId: scope.districtId },
  });
  if (!row) return DEFAULT_PROMISE;
  const closedDays = row.closedDays.map((day) => day.toISOString().slice(0, 10));
  return promiseSchema.parse({ ...row, closedDays });
}

export async function keepPromise(scope: Scope, promise: AnswerPromise): Promise<void> {
  const { districtId } = scope;
  const data = {
    ...promise,
    weekdays: [...promise.weekdays],
    closedDays: promise.closedDays.map((day) => new Date(`${day}T00:00:00Z`)),
  };
  await scope.db.inquiryPromise.upsert({
    where: { districtId },
    create: { ...data, districtId },
    update: data,
  });
}
