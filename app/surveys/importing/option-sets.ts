import type { Option } from "../item";

/** Keeps lists of answers, so that questions with the same answers share them. */
export interface OptionSets {
  sets: Record<string, Option[]>;
  /** The name of a list. */
  nameOf(options: Option[]): string;
}

export function newOptionSets(): OptionSets {
  const sets: Record<string, Option[]> = {};
  const names = new Map<string, string>();
  return {
    sets,
    nameOf: (options) => {
      const key = JSON.stringify(options);
      const name = names.get(key) ?? `answers${names.size + 1}`;
      names.set(key, name);
      sets[name] = options;
      return name;
    },
  };
}
