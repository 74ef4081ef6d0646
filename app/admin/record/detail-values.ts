import { roleWords } from "~/auth/role";
import { channelWords as caseChannels, closeWords } from "~/outreach/inquiries/inquiry-words";
import { channelWords, messageTypeWords } from "~/outreach/touches/touch-words";
import { priorityWords, stageWords } from "~/partnerships/needs/need-words";
import { audienceName } from "~/people/audience-words";
import { languageInEnglish } from "~/people/language-tag";
import { formatDay, formatShortMoment } from "~/platform/dates";

/** What an entry is read with: the district's clock, and staff by "staff:<id>". */
export type RecordReader = { timezone: string; names: ReadonlyMap<string, string> };

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Codes of ours such as names_a_person; what people typed has spaces or capitals. */
const CODE = /^[a-z]+(?:[_-][a-z]+)+$/;

const LANGUAGE_NAMES = new Set(["language", "languages"]);
const AUDIENCE_NAMES = new Set(["audience", "audiences"]);

/** Codes whose words somebody has written already. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: roleWords,
  channel: { ...caseChannels, ...channelWords },
  messageType: messageTypeWords,
  stage: stageWords,
  priority: priorityWords,
  reason: closeWords,
};

/** One value of an entry's detail as staff read it; "" for nothing at all. */
export function valueWords(name: string, value: unknown, reader: RecordReader): string {
  if (value === null) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en");
  if (typeof value === "string") return textWords(name, value, reader);
  if (Array.isArray(value)) return value.map((one) => valueWords(name, one, reader)).join(", ");
  return "";
}

function textWords(name: string, text: string, { timezone, names }: RecordReader): string {
  const staff = names.get(`staff:${text}`);
  if (staff) return staff;
  if (UUID.test(text)) return `…${text.slice(-6)}`;
  if (MOMENT.test(text)) return formatShortMoment(new Date(text), timezone);
  if (DAY.test(text)) return formatDay(new Date(`${text}T00:00:00Z`), "UTC");
  if (LANGUAGE_NAMES.has(name)) return text.split(" ").map(languageInEnglish).join(", ");
  if (AUDIENCE_NAMES.has(name)) return audienceName(text);
  const known = CODES[name];
  if (known && Object.hasOwn(known, text)) return known[text] ?? text;
  return CODE.test(text) ? text.replaceAll(/[_-]/g, " ") : text;
}
