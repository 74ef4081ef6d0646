import type { ReactNode } from "react";
import { withLanguage } from "~/plans/reading";
import { BesidePlan } from "~/ui/parts/beside-plan";
import type { NeedsOfGoal } from "./public-needs.server";
import { boardWords } from "./words/catalogue";

type NeedsBesidePlanProps = {
  needs: readonly NeedsOfGoal[];
  base: string;
  lang: string;
  keep: string | null;
  children: ReactNode;
};

/** Links from a plan's goals and sections to what they need. */
export function NeedsBesidePlan({ needs, base, lang, keep, children }: NeedsBesidePlanProps) {
  const { t } = boardWords(lang);
  const link = (query: string, count: number) => (
    <p className="no-print">
      <a href={withLanguage(`${base}/needs${query}`, keep)}>{t("plan.needs", { count })}</a>
    </p>
  );
  const ofGoal = (id: string) => {
    const found = needs.find(({ goalId }) => goalId === id);
    return found ? link(`?goal=${id}`, found.open) : null;
  };
  const ofSection = (plan: string, section: string) => {
    const [first, ...rest] = needs.filter((one) => one.plan === plan && one.section === section);
    if (!first) return null;
    const count = [first, ...rest].reduce((sum, { open }) => sum + open, 0);
    return link(rest.length === 0 ? `?goal=${first.goalId}` : "", count);
  };
  return <BesidePlan value={{ ofGoal, ofSection }}>{children}</BesidePlan>;
}
