import { audienceNames } from "../audience-words";
import { languageInEnglish } from "../language-tag";

/** One field of a change, in words. */
export type ChangedField = { name: string; from: string; to: string };

const NAMES: Readonly<Record<string, string>> = {
  email: "Mail address",
  givenName: "Given name",
  familyName: "Family name",
  audiences: "Audiences",
  schools: "Schools",
  language: "Language",
  organization: "Organization",
  phone: "Telephone",
  channel: "Reached by",
  doNotContact: "Not to be contacted",
  consent: "Consent",
  gone: "Gone",
  oneWith: "One person with",
};

/** What a change says, field by field in the order of the page; `schools` are names by id. */
export function changeWords(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  schools: ReadonlyMap<string, string>,
): ChangedField[] {
  const changed = { ...before, ...after };
  return Object.keys(NAMES)
    .filter((name) => name in changed)
    .map((name) => ({
      name: NAMES[name] ?? name,
      from: valueWords(name, before[name], schools),
      to: valueWords(name, after[name], schools),
    }));
}

function valueWords(name: string, value: unknown, schools: ReadonlyMap<string, string>): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) {
    if (name === "audiences") return audienceNames(value.map(String)) || "none";
    const words = value.map(String).map((one) => (name === "schools" ? schools.get(one) : one));
    return words.map((one) => one ?? "a school that is gone").join(", ") || "none";
  }
  if (value === null || value === undefined || value === "") return "none";
  return name === "language" ? languageInEnglish(String(value)) : String(value);
}

/** Who made a change. */
export function actorWords(change: {
  actor: string;
  staffName: string | null;
  filename: string | null;
}): string {
  const who = change.staffName ?? (change.actor === "system:cli" ? "the command line" : "");
  if (change.filename)
    return who ? `${who}, by importing ${change.filename}` : `Import of ${change.filename}`;
  return who || (change.actor.startsWith("system:") ? "Full Circle" : "somebody of the staff");
}
