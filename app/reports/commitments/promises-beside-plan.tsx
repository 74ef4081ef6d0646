import { type ReactNode, useContext } from "react";
import { withLanguage } from "~/plans/reading";
import { BesidePlan } from "~/ui/parts/beside-plan";
import { loopWords } from "../loop-words/catalogue";

type PromisesBesidePlanProps = {
  /** For which something is promised. */
  goals: readonly string[];
  base: string;
  lang: string;
  keep: string | null;
  children: ReactNode;
};

/** Links from a plan's goals to what was promised, beside what earlier features show of them. */
export function PromisesBesidePlan({ goals, base, lang, keep, children }: PromisesBesidePlanProps) {
  const { ofGoal, ofSection } = useContext(BesidePlan);
  const { words } = loopWords(lang);
  const withPromises = (id: string) => (
    <>
      {ofGoal(id)}
      {goals.includes(id) && (
        <p className="no-print">
          <a href={withLanguage(`${base}/commitments`, keep)}>{words.all_promises}</a>
        </p>
      )}
    </>
  );
  return <BesidePlan value={{ ofGoal: withPromises, ofSection }}>{children}</BesidePlan>;
}
