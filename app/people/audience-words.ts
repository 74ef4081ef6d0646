import { type Audience, findAudience } from "./audience";

export const audienceWords: Readonly<Record<Audience, string>> = {
  families: "Families",
  staff: "Staff",
  business: "Businesses",
  organization: "Organizations",
  higher_ed: "Higher education",
  community: "Neighbors",
};

/** An audience as staff read it: "Higher education". */
export function audienceName(code: string): string {
  const audience = findAudience(code);
  return audience ? audienceWords[audience] : code;
}

/** Several of them: "Families, Staff". */
export const audienceNames = (codes: readonly string[]): string =>
  codes.map(audienceName).join(", ");
