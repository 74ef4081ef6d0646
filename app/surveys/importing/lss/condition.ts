import type { Condition } from "../../condition";
import { conditionSchema } from "../../condition-schema";
import { type Expression, parseExpression, type Sign } from "./expression";
import type { Binding, Found, Names } from "./names";

/** A condition, or true or false where it always or never holds; else why it cannot be said here. */
export type Told = { ok: true; condition: Condition | boolean } | { ok: false; why: string };

/** LimeSurvey's relevance of a question as a condition of ours. */
export function conditionFor(relevance: string, names: Names): Told {
  const source = relevance.trim().replace(/^\{(.*)\}$/s, "$1");
  if (source === "") return yes(true);
  const expression = parseExpression(source);
  if (!expression) return no("it calculates, or says more than a condition here can say");
  const told = tell(expression, names);
  if (!told.ok || typeof told.condition === "boolean") return told;
  if (conditionSchema.safeParse(told.condition).success) return told;
  return no("it has more parts than a condition here can have");
}

const yes = (condition: Condition | boolean): Told => ({ ok: true, condition });
const no = (why: string): Told => ({ ok: false, why });

function tell(expression: Expression, names: Names): Told {
  switch (expression.kind) {
    case "number":
      return yes(expression.number !== 0);
    case "not":
      return negated(tell(expression.of, names));
    case "all":
    case "any":
      return joined(
        expression.kind,
        expression.parts.map((part) => tell(part, names)),
      );
    case "compare":
      return compared(expression.sign, expression.left, expression.right, names);
    case "call":
      return called(expression, names);
    case "name":
      return about(names.find(expression.name), (binding) =>
        binding.kind === "box" ? answered(binding) : no("it takes an answer for yes or no"),
      );
    case "text":
      return no("it takes a text for yes or no");
  }
}

function about(found: Found, say: (binding: Binding) => Told): Told {
  return found.ok ? say(found.binding) : no(found.why);
}

function called({ name, parts }: Extract<Expression, { kind: "call" }>, names: Names): Told {
  const [only] = parts;
  if (name !== "is_empty" || only?.kind !== "name" || parts.length > 1) {
    return no(`it calculates with ${name}()`);
  }
  return about(names.find(only.name), (binding) => negated(answered(binding)));
}

function compared(sign: Sign, left: Expression, right: Expression, names: Names): Told {
  if (left.kind === "call" && left.name === "count" && right.kind === "number") {
    return counted(left.parts, `${sign} ${right.number}`, names);
  }
  if (left.kind === "number" && right.kind === "number") {
    return yes(holds(left.number, sign, right.number));
  }
  if (right.kind === "name" && left.kind !== "name") {
    return compared(TURNED[sign], right, left, names);
  }
  if (left.kind !== "name") return no("it calculates");
  if (right.kind !== "text" && right.kind !== "number") return no("it compares two answers");
  const value = right.kind === "text" ? right.text : String(right.number);
  return about(names.find(left.name), (binding) => comparedWith(binding, sign, value));
}

const TURNED: Readonly<Record<Sign, Sign>> = {
  ...{ "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" },
};

/** Whether anything at all was answered of several. */
function counted(parts: Expression[], test: string, names: Names): Told {
  const some = [">= 1", "> 0", "!= 0"].includes(test);
  const none = ["== 0", "< 1", "<= 0"].includes(test);
  if (!some && !none) return no("it counts answers");
  const told = parts.map((part) =>
    part.kind === "name" ? about(names.find(part.name), answered) : no("it counts answers"),
  );
  const any = joined("any", told);
  return some ? any : negated(any);
}

function comparedWith(binding: Binding, sign: Sign, value: string): Told {
  if (value === "" && sign === "==") return negated(answered(binding));
  if (value === "" && sign === "!=") return answered(binding);
  if (sign === "!=") return negated(comparedWith(binding, "==", value));
  if (binding.kind === "choice") return chosen(binding, sign, value);
  if (binding.kind === "box" && sign === "==" && value === "Y") return answered(binding);
  if (binding.kind === "number" && isNumber(value))
    return within(binding.item, sign, Number(value));
  return no("it compares what is only written, ticked or split here");
}

/** One code; or, for a comparison by size, every code that is a number of that size. */
function chosen(
  { item, codes }: Extract<Binding, { kind: "choice" }>,
  sign: Sign,
  value: string,
): Told {
  const fits = (code: string) =>
    sign === "==" ? code === value : isNumber(code) && holds(Number(code), sign, Number(value));
  const is = [...codes].flatMap(([code, ours]) => (fits(code) ? [ours] : []));
  if (is.length > 0) return yes({ item, is });
  return no(`“${item}” has no answer that is ${sign} “${value}”`);
}

/** Bounds here hold what they name, so that "more than 5" is "answered, and not up to 5". */
function within(item: string, sign: Sign, bound: number): Told {
  switch (sign) {
    case "==":
      return yes({ item, from: bound, to: bound });
    case ">=":
      return yes({ item, from: bound });
    case "<=":
      return yes({ item, to: bound });
    case ">":
      return yes({ all: [{ item, answered: true }, { not: { item, to: bound } }] });
    default:
      return yes({ all: [{ item, answered: true }, { not: { item, from: bound } }] });
  }
}

function answered(binding: Binding): Told {
  if (binding.kind === "several") return joined("any", binding.parts.map(answered));
  if (binding.kind === "box") return yes({ item: binding.item, is: [binding.code] });
  return yes({ item: binding.item, answered: true });
}

function negated(told: Told): Told {
  if (!told.ok) return told;
  const { condition } = told;
  if (typeof condition === "boolean") return yes(!condition);
  if ("not" in condition) return yes(condition.not);
  if ("answered" in condition) return yes({ ...condition, answered: !condition.answered });
  return yes({ not: condition });
}

function joined(kind: "all" | "any", told: readonly Told[]): Told {
  const unclear = told.find((part) => !part.ok);
  if (unclear) return unclear;
  const conditions = told.flatMap((part) => (part.ok ? [part.condition] : []));
  const settles = kind === "any";
  if (conditions.includes(settles)) return yes(settles);
  const open = conditions.filter((condition) => typeof condition !== "boolean");
  const parts = open.flatMap((condition) => partsOf(condition, kind));
  const [only] = parts;
  if (!only) return yes(!settles);
  if (parts.length === 1) return yes(only);
  return yes(kind === "all" ? { all: parts } : { any: parts });
}

function partsOf(condition: Condition, kind: "all" | "any"): Condition[] {
  if (kind === "all" && "all" in condition) return condition.all;
  if (kind === "any" && "any" in condition) return condition.any;
  return [condition];
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function holds(left: number, sign: Sign, right: number): boolean {
  switch (sign) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
