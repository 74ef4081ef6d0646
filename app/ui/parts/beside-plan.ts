import { createContext, type ReactNode } from "react";

type BesidePlan = {
  ofGoal: (goalId: string) => ReactNode;
  ofSection: (plan: string, section: string) => ReactNode;
};

/** What later features show beside a plan's goals and sections; whoever frames the page hands it in. */
export const BesidePlan = createContext<BesidePlan>({ ofGoal: () => null, ofSection: () => null });
