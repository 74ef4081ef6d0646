import { z } from "zod";
import { AUDIENCES } from "~/people/audience";
import { findLanguageTag } from "~/people/language-tag";
import { storable } from "~/platform/storable";
import {
  hoursOf,
  moneyOf,
  type Read,
  readCents,
  readCount,
  readDay,
  readLinks,
  readMinutes,
} from "./read-values";
import { CHANNELS, MESSAGE_TYPES, REACH_BASES, type TouchFields } from "./touch";

export const LONGEST_TITLE = 200;
export const LONGEST_NOTE = 4000;

/** What stands in the form's fields: several values for what can be chosen several times. */
export type TouchValues = {
  [Field in (typeof ONE_VALUE)[number]]: string;
} & { [Field in (typeof SEVERAL_VALUES)[number]]: string[] };

const ONE_VALUE = [
  "title",
  "channel",
  "messageType",
  "happenedOn",
  "reach",
  "reachBasis",
  "cost",
  "hours",
  "handledBy",
  "links",
  "note",
] as const;
const SEVERAL_VALUES = ["audiences", "schools", "languages"] as const;

export type ReadTouch =
  | { ok: true; value: TouchFields }
  | { ok: false; errors: Record<string, string>; values: TouchValues };

/** A typed text read by a rule that gives its own sentence where it is wrong. */
const readBy = <Value>(read: (text: string) => Read<Value>) =>
  z.string().transform((text, context): Value => {
    const result = read(text);
    if (result.ok) return result.value;
    context.addIssue({ code: "custom", message: result.reason });
    return z.NEVER;
  });

const schema = z.object({
  title: z
    .string()
    .trim()
    .min(1, "Say in a few words what it was.")
    .max(LONGEST_TITLE, `Use at most ${LONGEST_TITLE} characters.`),
  channel: z.enum(CHANNELS, "Choose how you reached people."),
  messageType: z.enum(MESSAGE_TYPES, "Choose what it was for."),
  happenedOn: readBy(readDay),
  audiences: z.array(z.enum(AUDIENCES)).min(1, "Choose whom it was for."),
  schools: z.array(z.uuid()),
  languages: z.array(z.string().refine((tag) => findLanguageTag(tag) !== null)),
  reach: readBy(readCount),
  reachBasis: z.enum(REACH_BASES).catch("stated"),
  cost: readBy(readCents),
  hours: readBy(readMinutes),
  handledBy: z.string().trim().max(120, "Use at most 120 characters."),
  links: readBy(readLinks),
  note: z.string().trim().max(LONGEST_NOTE, `Use at most ${LONGEST_NOTE} characters.`),
});

/** Reads the form of a touch; on failure a sentence a field and everything typed, to show again. */
export function readTouchForm(form: FormData): ReadTouch {
  const values = typedValues(form);
  const parsed = schema.safeParse(values);
  if (!parsed.success) {
    const errors: Record<string, string> = {};
    for (const { path, message } of parsed.error.issues) errors[String(path[0])] ??= message;
    return { ok: false, errors, values };
  }
  const { schools, cost, hours, reach, reachBasis, ...rest } = parsed.data;
  return {
    ok: true,
    value: {
      ...rest,
      schoolIds: schools,
      reach,
      reachBasis: reach === null ? null : reachBasis,
      costCents: cost,
      minutes: hours,
    },
  };
}

function typedValues(form: FormData): TouchValues {
  const all = (name: string) =>
    form.getAll(name).flatMap((value) => (typeof value === "string" ? [storable(value)] : []));
  const one = (name: string) => all(name)[0] ?? "";
  return {
    ...{ title: one("title"), channel: one("channel"), messageType: one("messageType") },
    ...{ happenedOn: one("happenedOn"), reach: one("reach"), reachBasis: one("reachBasis") },
    ...{ cost: one("cost"), hours: one("hours"), handledBy: one("handledBy") },
    ...{ links: one("links"), note: one("note") },
    ...{ audiences: all("audiences"), schools: all("schools"), languages: all("languages") },
  };
}

/** A touch as the form shows it. */
export function valuesOf(touch: TouchFields): TouchValues {
  const { schoolIds, costCents, minutes, reach, reachBasis, links, ...rest } = touch;
  return {
    ...rest,
    schools: schoolIds,
    reach: reach === null ? "" : String(reach),
    reachBasis: reachBasis ?? "stated",
    cost: moneyOf(costCents),
    hours: hoursOf(minutes),
    links: links.join("\n"),
  };
}

/** The empty form: today, by whoever writes it, for families. */
export function newValues(today: string, handledBy: string): TouchValues {
  return {
    ...{ title: "", channel: "meeting", messageType: "inform", happenedOn: today },
    ...{ reach: "", reachBasis: "stated", cost: "", hours: "", links: "", note: "", handledBy },
    ...{ audiences: [], schools: [], languages: [] },
  };
}

/** The same again: what was done, for whom and how, but today and not yet with its figures. */
export function valuesLike(touch: TouchFields, today: string, handledBy: string): TouchValues {
  return {
    ...valuesOf(touch),
    ...{ happenedOn: today, handledBy, reach: "", cost: "", hours: "", links: "", note: "" },
  };
}
