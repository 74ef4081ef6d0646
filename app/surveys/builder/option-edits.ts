import type { Condition } from "../condition";
import { itemsOfCondition } from "../condition";
import { type Entry, itemsOf, type Option } from "../item";
import type { SurveyDefinition } from "../survey";
import { changeEntry, changeOptions, findEntry, movedBy, optionSet, usersOf } from "./change";
import type { OptionPatch } from "./edit";
import { optionCodes, optionSetNames } from "./new-ids";
import { withText } from "./word-edits";

/** Adds answers: ordinary ones before those that stand apart, as "I can't say" does. */
export function addOptions(
  survey: SurveyDefinition,
  set: string,
  added: readonly Omit<Option, "code">[],
): SurveyDefinition {
  return changeOptions(survey, set, (options) => {
    const next = nextCode(survey, set, options);
    return added.reduce((grown, option) => {
      const coded = { code: option.counts_as ? apartCode(grown, option) : next(), ...option };
      const at = isLast(option) ? grown.length : grown.filter((one) => !isLast(one)).length;
      return grown.toSpliced(at, 0, coded);
    }, options);
  });
}

function isLast({ counts_as, exclusive, other }: Omit<Option, "code">): boolean {
  return Boolean(counts_as || exclusive || other);
}

/** The customary codes of "don't know" and "prefer not to say". */
function apartCode(options: readonly Option[], { counts_as }: Omit<Option, "code">): string {
  const digit = counts_as === "dont_know" ? "9" : "8";
  let code = digit;
  while (options.some((option) => option.code === code)) code += digit;
  return code;
}

/** Never a code that some condition still looks for. */
function nextCode(survey: SurveyDefinition, set: string, options: readonly Option[]): () => string {
  const next = optionCodes(options);
  const sought = new Set(soughtCodes(survey, usersOf(survey, set)));
  return () => {
    let code = next();
    while (sought.has(code)) code = next();
    return code;
  };
}

function soughtCodes(survey: SurveyDefinition, users: readonly Entry[]): string[] {
  const ids = new Set(users.flatMap(itemsOf).map(({ id }) => id));
  const codes = (condition: Condition): string[] => {
    if ("all" in condition) return condition.all.flatMap(codes);
    if ("any" in condition) return condition.any.flatMap(codes);
    if ("not" in condition) return codes(condition.not);
    return "is" in condition && ids.has(condition.item) ? condition.is : [];
  };
  return survey.sections
    .flatMap((section) => [section, ...section.items])
    .flatMap(({ showIf }) => (showIf && itemsOfCondition(showIf).length > 0 ? codes(showIf) : []));
}

export function label(
  survey: SurveyDefinition,
  at: { set: string; code: string; language: string; text: string },
): SurveyDefinition {
  return changeOption(survey, at, (option) => ({
    ...option,
    label: withText(option.label, at.language, at.text),
  }));
}

export function setOption(
  survey: SurveyDefinition,
  at: { set: string; code: string; patch: OptionPatch },
): SurveyDefinition {
  const { score, counts_as, exclusive, other } = at.patch;
  return changeOption(survey, at, (option) => ({
    ...option,
    ...(score === undefined ? {} : { score }),
    ...(counts_as === undefined ? {} : { counts_as: counts_as ?? undefined }),
    ...(exclusive === undefined ? {} : { exclusive: exclusive || undefined }),
    ...(other === undefined ? {} : { other: other || undefined }),
  }));
}

function changeOption(
  survey: SurveyDefinition,
  { set, code }: { set: string; code: string },
  change: (option: Option) => Option,
): SurveyDefinition {
  return changeOptions(survey, set, (options) =>
    options.map((option) => (option.code === code ? change(option) : option)),
  );
}

/** A set keeps at least one answer. */
export function changeOrder(
  survey: SurveyDefinition,
  { set, code }: { set: string; code: string },
  by: -1 | 1 | "remove",
): SurveyDefinition {
  return changeOptions(survey, set, (options) => {
    const at = options.findIndex((option) => option.code === code);
    if (by !== "remove") return movedBy(options, at, by);
    return at < 0 || options.length === 1 ? options : options.toSpliced(at, 1);
  });
}

/** Mirrors the scores within their own range: what earned the most earns the least. */
export function reverseScores(survey: SurveyDefinition, set: string): SurveyDefinition {
  return changeOptions(survey, set, (options) => {
    const scores = options.flatMap(({ score }) => (score === null ? [] : [score]));
    const ends = Math.min(...scores) + Math.max(...scores);
    return options.map((option) =>
      option.score === null ? option : { ...option, score: ends - option.score },
    );
  });
}

export function shareOptions(survey: SurveyDefinition, id: string, set: string): SurveyDefinition {
  if (!optionSet(survey, set)) return survey;
  return changeEntry(survey, id, (entry) =>
    "options" in entry ? { ...entry, options: set } : entry,
  );
}

/** Gives an entry a set of answers of its own: a copy of the shared one, or other answers instead. */
export function ownOptions(
  survey: SurveyDefinition,
  id: string,
  instead?: readonly Option[],
): SurveyDefinition {
  const entry = findEntry(survey, id);
  if (!entry || !("options" in entry)) return survey;
  const options = instead ? [...instead] : optionSet(survey, entry.options);
  if (!options || options.length === 0) return survey;
  const name = optionSetNames(survey)();
  const optionSets = { ...survey.optionSets, [name]: options };
  return changeEntry({ ...survey, optionSets }, id, () => ({ ...entry, options: name }));
}
